// fuzz_condition.c - any bytes as the condition of a rule.
//
// The bytes go into a rule as a double quoted scalar, so that every character
// reaches the condition parser.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sigcc/sigcc.h>

#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char head[] = "title: t\n"
                           "logsource: {category: c}\n"
                           "detection:\n"
                           "  a: {f: 1}\n"
                           "  sel_b: {g: [x, y]}\n"
                           "  sel_c: {h|windash: ' -x'}\n"
                           "  _d: {i: null}\n"
                           "  condition: \"";

static size_t put_escaped(char *out, const uint8_t *data, size_t size)
{
    size_t n = 0;
    for (size_t i = 0; i < size; i++) {
        if (data[i] < 0x20 || data[i] == 0x7F || data[i] == '"' ||
            data[i] == '\\')
            n += (size_t)sprintf(out + n, "\\x%02X", data[i]);
        else
            out[n++] = (char)data[i];
    }
    return n;
}

// A condition is accepted with a query for every target, or refused with a
// message that points at it.
static void check(const sigcc_collection *rules)
{
    const sigcc_rule *rule = sigcc_collection_rule(rules, 0);
    if (rule == NULL)
        return;
    if (rule->has_errors) {
        const sigcc_diagnostics *list = sigcc_collection_diagnostics(rules);
        if (sigcc_diagnostics_errors(list) == 0)
            abort();
        return;
    }
    sigcc_compiler *spl = sigcc_compiler_new("splunk");
    sigcc_output *out = sigcc_compile(spl, rules);
    if (out == NULL || sigcc_output_count(out) != 1)
        abort();
    sigcc_output_free(out);
    sigcc_compiler_free(spl);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 4096 || !sg_utf8_valid(str_of((const char *)data, size)))
        return 0;
    static char text[sizeof head + 4096 * 4 + 8];
    memcpy(text, head, sizeof head - 1);
    size_t n = sizeof head - 1;
    n += put_escaped(text + n, data, size);
    memcpy(text + n, "\"\n", 2);
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_add(rules, "fuzz", text, n + 2);
    (void)sigcc_collection_link(rules);
    check(rules);
    sigcc_collection_free(rules);
    return 0;
}
