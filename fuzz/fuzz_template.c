// fuzz_template.c - any bytes as a template, in every place that takes one.

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sigcc/sigcc.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char rules_text[] =
    "title: 'A \"b\" \\c'\n"
    "id: 6f3a8a2e-4a1e-4c1a-9d7e-2f0c8a5b1d3e\n"
    "tags: [attack.t1078, attack.initial-access]\n"
    "level: high\n"
    "date: 2026-05-04\n"
    "logsource: {product: windows, category: process_creation}\n"
    "detection: {s: {f: [a, 5]}, condition: s}\n"
    "fields: [User, Image]\n"
    "custom: {a: [1, null, {b: c}]}\n";

// The template as a block of YAML, whose lines are all indented.
static size_t put_block(char *out, const uint8_t *data, size_t size)
{
    size_t n = 0;
    out[n++] = ' ';
    for (size_t i = 0; i < size; i++) {
        out[n++] = (char)data[i];
        if (data[i] == '\n')
            for (int k = 0; k < 12; k++)
                out[n++] = ' ';
    }
    out[n++] = '\n';
    return n;
}

static void convert(const sigcc_collection *rules, const char *text, size_t n)
{
    sigcc_pipeline *p = sigcc_pipeline_parse("fuzz", text, n, 0);
    sigcc_compiler *c = sigcc_compiler_new("splunk");
    if (p != NULL && sigcc_compiler_add_pipeline(c, p) == SIGCC_OK)
        sigcc_output_free(sigcc_compile(c, rules));
    sigcc_compiler_free(c);
    sigcc_pipeline_free(p);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const heads[] = {
        "name: p\npostprocessing:\n    - type: template\n      template: |\n"
        "           ",
        "name: p\nfinalizers:\n    - type: template\n      template: |\n"
        "           ",
    };
    static char text[200 + 13 * 8192];
    if (size > 8192)
        return 0;
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_add(rules, "rules", rules_text,
                               sizeof rules_text - 1);
    (void)sigcc_collection_link(rules);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        size_t n = strlen(heads[i]);
        memcpy(text, heads[i], n);
        n += put_block(text + n, data, size);
        convert(rules, text, n);
    }
    sigcc_collection_free(rules);
    return 0;
}
