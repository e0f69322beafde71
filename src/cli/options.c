// options.c - option tables: parsing and help.

#include <getopt.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

enum { MAX_ROWS = 48, HELP = 1000 };

static void complain_v(const char *format, va_list args)
    __attribute__((format(printf, 1, 0)));

// Paths and arguments may be anything, and so may drive a terminal.
static void complain_v(const char *format, va_list args)
{
    char text[8192];
    (void)vsnprintf(text, sizeof text, format, args);
    fputs("sigcc: ", stderr);
    put_safe(stderr, text);
    fputc('\n', stderr);
}

void complain(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    complain_v(format, args);
    va_end(args);
}

int usage_error(const Command *c, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    complain_v(format, args);
    fprintf(stderr, "sigcc %s --help shows its usage.\n", c->name);
    va_end(args);
    return EXIT_USAGE;
}

int out_of_memory(void)
{
    complain("out of memory");
    return EXIT_LIMIT;
}

bool takes_escapes(FILE *stream)
{
    const char *term = getenv("TERM");
    return isatty(fileno(stream)) &&
           (term == NULL || strcmp(term, "dumb") != 0);
}

bool use_color(FILE *stream)
{
    const char *no = getenv("NO_COLOR"); // https://no-color.org
    return takes_escapes(stream) && (no == NULL || no[0] == '\0');
}

void print_help(const Command *c, FILE *out)
{
    fprintf(out, "Usage: sigcc %s [OPTIONS]%s%s\n\n%s\n\nOptions:\n", c->name,
            c->arguments[0] ? " " : "", c->arguments, c->summary);
    for (const OptionRow *o = c->options; o->name != NULL; o++) {
        char left[64];
        snprintf(left, sizeof left, "%c%c%c --%s%s%s", o->letter ? '-' : ' ',
                 o->letter ? o->letter : ' ', o->letter ? ',' : ' ', o->name,
                 o->value ? " " : "", o->value ? o->value : "");
        bool is_long = strlen(left) > 30;
        fprintf(out, "  %-30s%s %s\n", left,
                is_long ? "\n                                " : "",
                o->summary);
    }
    fprintf(out, "  %-30s %s\n", "-h, --help", "show this");
    if (c->notes != NULL)
        fprintf(out, "\n%s", c->notes);
}

// getopt_long() wants its own tables.
typedef struct GetoptTables {
    struct option longs[MAX_ROWS + 2];
    char letters[MAX_ROWS * 2 + 4];
} GetoptTables;

static void fill(GetoptTables *t, const OptionRow *rows)
{
    size_t n = 0;
    size_t i = 0;
    t->letters[n++] = ':'; // a missing value is told apart
    for (; rows[i].name != NULL; i++) {
        int takes = rows[i].value ? required_argument : no_argument;
        t->longs[i] = (struct option){rows[i].name, takes, NULL, (int)i + HELP};
        if (rows[i].letter != 0) {
            t->letters[n++] = rows[i].letter;
            if (rows[i].value)
                t->letters[n++] = ':';
        }
    }
    t->longs[i] = (struct option){"help", no_argument, NULL, 'h'};
    t->longs[i + 1] = (struct option){NULL, 0, NULL, 0};
    t->letters[n++] = 'h';
    t->letters[n] = '\0';
}

static int id_of_letter(const OptionRow *rows, int letter)
{
    for (; rows->name != NULL; rows++)
        if (rows->letter == letter)
            return rows->id;
    return -2;
}

// The option whose name shares the longest beginning with 'name'.
static const char *similar_option(const OptionRow *rows, const char *name)
{
    const char *best = NULL;
    size_t length = 1; // one letter in common says nothing
    for (; rows->name != NULL; rows++) {
        size_t n = 0;
        while (name[n] != '\0' && name[n] == rows->name[n])
            n++;
        if (n > length) {
            length = n;
            best = rows->name;
        }
    }
    return best;
}

static void unknown_option(const Command *c, const char *text)
{
    const char *near = NULL;
    if (strncmp(text, "--", 2) == 0)
        near = similar_option(c->options, text + 2);
    (void)usage_error(c, "unknown option '%s'%s%s%s", text,
                      near ? "; did you mean '--" : "", near ? near : "",
                      near ? "'?" : "");
}

// For an unknown long option, getopt_long() tells only its place.
int next_option(const Command *c, int argc, char **argv, const char **value,
                int *first)
{
    GetoptTables t;
    fill(&t, c->options);
    opterr = 0;
    int at = optind;
    int got = getopt_long(argc, argv, t.letters, t.longs, NULL);
    *value = optarg;
    *first = optind;
    if (got == -1)
        return -1;
    if (got == 'h') {
        print_help(c, stdout);
        return -3;
    }
    if (got >= HELP)
        return c->options[got - HELP].id;
    if (got == ':') {
        (void)usage_error(c, "'%s' needs a value", argv[optind - 1]);
        return -2;
    }
    if (got == '?') {
        char letter[3] = {'-', (char)optopt, '\0'};
        bool is_letter = optopt != 0 && optopt < HELP;
        unknown_option(c, is_letter     ? letter
                          : optind > at ? argv[optind - 1]
                                        : argv[at]);
        return -2;
    }
    return id_of_letter(c->options, got);
}

int each_option(const Command *c, int argc, char **argv, OptionTaker *take,
                void *user, int *first)
{
    const char *value;
    int option;
    while ((option = next_option(c, argc, argv, &value, first)) >= 0) {
        int result = take(user, option, value);
        if (result != EXIT_FINE)
            return result;
    }
    if (option == -1)
        return -1;
    return option == -3 ? EXIT_FINE : EXIT_USAGE;
}

// ---- values --------------------------------------------------------------

int add_value(const Command *c, const char **list, size_t *count, size_t max,
              const char *value, const char *what)
{
    if (*count == max)
        return usage_error(c, "more than %zu %s", max, what);
    list[(*count)++] = value;
    return EXIT_FINE;
}

int take_jobs(const Command *c, const char *value, size_t *jobs)
{
    char *end;
    long n = strtol(value, &end, 10);
    if (*value == '\0' || *end != '\0' || n < 0)
        return usage_error(c, "'%s' is not a number of threads", value);
    if (n == 0)
        n = sysconf(_SC_NPROCESSORS_ONLN);
    *jobs = n < 1 ? 1 : n > MAX_JOBS ? MAX_JOBS : (size_t)n;
    return EXIT_FINE;
}
