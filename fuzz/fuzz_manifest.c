// fuzz_manifest.c - any bytes as a test manifest, with a rule and events beside
// it, none of which is a file.

#include <stdint.h>
#include <string.h>

#include <sigcc/sigcc.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char rule[] =
    "title: A\nname: ra\nlogsource: {product: p}\n"
    "detection: {s: {f: [a, 5]}, t: {g|re: 'a+'}, condition: s and not t}\n";
static const char events[] = "{\"f\": \"a\", \"g\": \"b\"}\n{\"f\": 5}\n{\n";
static const char golden[] = "f IN (\"a\", 5) NOT (f=1)\n";

typedef struct Input {
    const uint8_t *data;
    size_t size;
} Input;

static int ends_with(const char *path, const char *end)
{
    size_t n = strlen(path);
    size_t m = strlen(end);
    return n >= m && strcmp(path + n - m, end) == 0;
}

static sigcc_status read_file(void *user, const char *path, sigcc_write *write,
                              void *to)
{
    const Input *in = user;
    if (ends_with(path, "manifest.yml"))
        (void)write(to, (const char *)in->data, in->size);
    else if (ends_with(path, ".yml"))
        (void)write(to, rule, sizeof rule - 1);
    else if (ends_with(path, ".json"))
        (void)write(to, events, sizeof events - 1);
    else if (ends_with(path, ".spl"))
        (void)write(to, golden, sizeof golden - 1);
    else
        return SIGCC_NOT_FOUND;
    return SIGCC_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 1 << 14)
        return 0;
    Input in = {data, size};
    sigcc_reader reader = {
        .size = sizeof reader, .user = &in, .read = read_file};
    sigcc_suite *suite = sigcc_suite_new();
    if (sigcc_suite_set_reader(suite, &reader) == SIGCC_OK) {
        (void)sigcc_suite_run(suite, "tests/manifest.yml");
        (void)sigcc_suite_cover(suite, "rule.yml");
    }
    sigcc_suite_free(suite);
    return 0;
}
