// fuzz_convert.c - any bytes as a rule file, converted to every target in
// every format, every message printed.

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <sigcc/sigcc.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int ignore(void *user, const char *text, size_t length)
{
    (void)user;
    return length != strlen(text) && memchr(text, 0, length) == NULL;
}

static void print_all(const sigcc_diagnostics *list)
{
    size_t n = sigcc_diagnostics_count(list);
    for (size_t i = 0; i < n && i < 64; i++)
        for (int style = SIGCC_STYLE_TEXT; style <= SIGCC_STYLE_COLOR; style++)
            (void)sigcc_diagnostics_print(list, i, (sigcc_style)style, ignore,
                                          NULL);
}

static void convert(const char *target, const char *format,
                    const sigcc_collection *rules)
{
    sigcc_compiler *c = sigcc_compiler_new(target);
    if (c == NULL || sigcc_compiler_set_format(c, format) != SIGCC_OK)
        abort();
    sigcc_output *out = sigcc_compile(c, rules);
    if (out != NULL) {
        for (size_t i = 0; i < sigcc_output_count(out); i++)
            if (sigcc_output_query(out, i)->length == 0)
                abort(); // a query that says nothing matches everything
        print_all(sigcc_output_diagnostics(out));
    }
    sigcc_output_free(out);
    sigcc_compiler_free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_add(rules, "fuzz.yml", (const char *)data, size);
    (void)sigcc_collection_link(rules);
    print_all(sigcc_collection_diagnostics(rules));
    sigcc_entry target = {.size = sizeof target};
    sigcc_entry format = {.size = sizeof format};
    for (size_t i = 0; sigcc_list(SIGCC_TARGETS, NULL, i, &target); i++)
        for (size_t k = 0; sigcc_list(SIGCC_FORMATS, target.name, k, &format);
             k++)
            convert(target.name, format.name, rules);
    sigcc_collection_free(rules);
    return 0;
}
