// fuzz_correlation.c - any bytes as a correlation or filter beside sound rules.
//
// Two rules come first, so that references have something to find.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <sigcc/sigcc.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char head[] =
    "title: A\n"
    "id: 929a690e-bef0-4204-a928-ef5e620d6fcc\n"
    "name: ra\n"
    "logsource: {product: p, category: c}\n"
    "detection: {s: {f: 1, g|re: x}, condition: s}\n"
    "---\n"
    "title: B\n"
    "name: rb\n"
    "logsource: {product: p}\n"
    "detection: {s: {f: [a, b]}, t: {h: null}, condition: [s, 'not t']}\n"
    "---\n";

// Made once: the bundled pipelines take longer to read than any rule.
static const sigcc_compiler *compiler_for(const char *target)
{
    sigcc_compiler *c = sigcc_compiler_new(target);
    if (c == NULL || sigcc_compiler_set_auto(c) != SIGCC_OK)
        abort();
    return c;
}

static void convert(const sigcc_compiler *c, const sigcc_collection *rules)
{
    sigcc_output *out = sigcc_compile(c, rules);
    for (size_t i = 0; out != NULL && i < sigcc_output_count(out); i++)
        if (sigcc_output_query(out, i)->length == 0)
            abort(); // a query that says nothing matches everything
    sigcc_output_free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const sigcc_compiler *splunk, *kibana, *cloudwatch;
    if (splunk == NULL) {
        splunk = compiler_for("splunk");
        kibana = compiler_for("kibana");
        cloudwatch = compiler_for("cloudwatch");
    }
    if (size > 1 << 16)
        return 0;
    char *text = malloc(sizeof head + size);
    if (text == NULL)
        return 0;
    memcpy(text, head, sizeof head - 1);
    memcpy(text + sizeof head - 1, data, size);
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_add(rules, "fuzz", text, sizeof head - 1 + size);
    (void)sigcc_collection_link(rules);
    convert(splunk, rules);
    convert(kibana, rules);
    convert(cloudwatch, rules);
    sigcc_collection_free(rules);
    free(text);
    return 0;
}
