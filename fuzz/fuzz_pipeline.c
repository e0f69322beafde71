// fuzz_pipeline.c - any bytes as a processing pipeline over a few rules.

#include <stdint.h>
#include <stdlib.h>

#include <sigcc/sigcc.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char rules_text[] =
    "title: A\n"
    "name: ra\n"
    "tags: [attack.t1078, attack.initial-access]\n"
    "level: high\n"
    "date: 2026-05-04\n"
    "logsource: {product: windows, category: process_creation}\n"
    "detection:\n"
    "    s: {CommandLine|contains|windash: ' -x', Image|endswith: ['\\a', "
    "b*]}\n"
    "    t: {User|expand: '%admins%', Hashes|contains: 'MD5=abc'}\n"
    "    u: ['kw', 5, {n|gte: 5, o: null, p|re: 'a+', 'q r|cased': X}]\n"
    "    condition: [s and not t, 1 of u*]\n"
    "fields: [User, Image]\n"
    "custom: 5\n"
    "---\n"
    "title: C\n"
    "correlation:\n"
    "    type: value_count\n"
    "    rules: ra\n"
    "    group-by: [User]\n"
    "    timespan: 5m\n"
    "    aliases: {who: {ra: User}}\n"
    "    condition: {gte: 3, field: Image}\n";

static void convert(const char *target, const sigcc_collection *rules,
                    const sigcc_pipeline *p)
{
    sigcc_compiler *c = sigcc_compiler_new(target);
    (void)sigcc_compiler_add_variable(c, "admins", "root");
    if (sigcc_compiler_add_pipeline(c, p) == SIGCC_OK)
        sigcc_output_free(sigcc_compile(c, rules));
    sigcc_compiler_free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 1 << 16)
        return 0;
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_add(rules, "rules", rules_text,
                               sizeof rules_text - 1);
    (void)sigcc_collection_link(rules);
    sigcc_pipeline *p =
        sigcc_pipeline_parse("fuzz", (const char *)data, size, 0);
    if (rules != NULL && p != NULL) {
        convert("splunk", rules, p);
        convert("cloudwatch", rules, p);
    }
    sigcc_pipeline_free(p);
    sigcc_collection_free(rules);
    return 0;
}
