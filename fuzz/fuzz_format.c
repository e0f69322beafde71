// fuzz_format.c - any bytes as rules, in every format of every target.

#include <stdint.h>

#include <sigcc/sigcc.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void convert(const char *target, const char *format,
                    const sigcc_collection *rules)
{
    sigcc_compiler *c = sigcc_compiler_new(target);
    if (sigcc_compiler_set_format(c, format) == SIGCC_OK)
        sigcc_output_free(sigcc_compile(c, rules));
    sigcc_compiler_free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 1 << 14)
        return 0;
    sigcc_collection *rules = sigcc_collection_new();
    (void)sigcc_collection_add(rules, "fuzz", (const char *)data, size);
    (void)sigcc_collection_link(rules);
    sigcc_entry target = {.size = sizeof target};
    for (size_t i = 0; sigcc_list(SIGCC_TARGETS, NULL, i, &target); i++) {
        sigcc_entry format = {.size = sizeof format};
        const char *name = target.name;
        for (size_t k = 0; sigcc_list(SIGCC_FORMATS, name, k, &format); k++)
            convert(name, format.name, rules);
    }
    sigcc_collection_free(rules);
    return 0;
}
