// check_attack_data.c - sigcc check --attack-data.

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"

// A bundle of ATT&CK has 50 MB.
enum { MAX_ATTACK_BYTES = 128 << 20 };

typedef struct Text {
    char *p;
    size_t n, cap;
    bool no_memory;
} Text;

static bool grow(Text *t)
{
    size_t cap = t->cap == 0 ? 1 << 16 : 2 * t->cap;
    char *p = realloc(t->p, cap);
    t->no_memory = p == NULL;
    if (p == NULL)
        return false;
    t->p = p;
    t->cap = cap;
    return true;
}

// False at the end of memory, or beyond the limit.
static bool read_all(FILE *in, Text *t)
{
    while (t->n <= MAX_ATTACK_BYTES) {
        if (t->n == t->cap && !grow(t))
            return false;
        size_t n = fread(t->p + t->n, 1, t->cap - t->n, in);
        t->n += n;
        if (n == 0)
            return true;
    }
    return false;
}

static int failed_to_read(const char *path)
{
    complain("%s: cannot read: %s", path, strerror(errno));
    return EXIT_FILES;
}

static int set(const Check *c, const char *path, const Text *t)
{
    switch (sigcc_checker_set_attack_data(c->checker, t->p, t->n)) {
    case SIGCC_OK: return EXIT_FINE;
    case SIGCC_LIMIT: complain("%s: too large", path); return EXIT_LIMIT;
    case SIGCC_NO_MEMORY: return out_of_memory();
    case SIGCC_INVALID:
    case SIGCC_NOT_FOUND:
    case SIGCC_IO:
    case SIGCC_BAD_ARGUMENT: break;
    }
    complain("%s: neither a STIX bundle nor a table of techniques", path);
    return EXIT_FILES;
}

int check_set_attack_data(const Check *c, const char *path, bool *only)
{
    (void)only;
    FILE *in = fopen(path, "rb");
    if (in == NULL)
        return failed_to_read(path);
    Text t = {0};
    bool whole = read_all(in, &t);
    int result = ferror(in)    ? failed_to_read(path)
                 : whole       ? set(c, path, &t)
                 : t.no_memory ? out_of_memory()
                               : EXIT_LIMIT;
    if (result == EXIT_LIMIT && !whole)
        complain("%s: has more than %d bytes", path, MAX_ATTACK_BYTES);
    fclose(in);
    free(t.p);
    return result;
}
