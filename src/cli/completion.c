// completion.c - scripts that complete commands and options in a shell.
//
// Values that sigcc itself can list are asked for when they are needed, so that
// the scripts never name what the program does not have.

#include "completion.h"

#include <string.h>

// What completes the value of an option, by the option's name or by what its
// help calls the value; the first row that fits counts.
typedef struct ValueRow {
    const char *of;
    const char *topic; // of sigcc list; NULL: not from there
    const char *words; // to choose from; NULL: files
} ValueRow;

static const ValueRow values[] = {
    {"TARGET", "targets", NULL},
    {"CHECK", "checks", NULL},
    {"CHECK=LEVEL", "checks", NULL},
    {"profile", "profiles", NULL},
    {"NAME|FILE|DIR", "pipelines", NULL},
    {"fail-level", NULL, "note warning error"},
    {"LEVEL", "levels", NULL},
    {"TLP", NULL, "clear green amber amber+strict red"},
    {NULL, NULL, NULL},
};

static const ValueRow *values_of(const OptionRow *o)
{
    const ValueRow *v = values;
    while (v->of != NULL && strcmp(v->of, o->value) != 0 &&
           strcmp(v->of, o->name) != 0)
        v++;
    return v->of != NULL ? v : NULL;
}

// ---- bash ----------------------------------------------------------------

static void put_options(const Command *c, const char *between)
{
    for (const OptionRow *o = c->options; o->name != NULL; o++)
        printf("--%s%s", o->name, between);
    fputs("--help", stdout);
}

static void bash_value(const OptionRow *o)
{
    const ValueRow *v = values_of(o);
    if (o->letter != 0)
        printf("        -%c|--%s) ", o->letter, o->name);
    else
        printf("        --%s) ", o->name);
    if (v == NULL)
        fputs("COMPREPLY=($(compgen -f -- \"$cur\"))", stdout);
    else if (v->topic != NULL)
        printf("COMPREPLY=($(compgen -W \"$(sigcc list %s 2>/dev/null | "
               "sed 's/ .*//')\" -- \"$cur\"))",
               v->topic);
    else
        printf("COMPREPLY=($(compgen -W \"%s\" -- \"$cur\"))", v->words);
    fputs("; return ;;\n", stdout);
}

static void bash_command(const Command *c)
{
    printf("    %s)\n        case $prev in\n", c->name);
    for (const OptionRow *o = c->options; o->name != NULL; o++)
        if (o->value != NULL)
            bash_value(o);
    fputs("        esac\n        words=\"", stdout);
    put_options(c, " ");
    fputs("\" ;;\n", stdout);
}

static void put_bash(const Command *const *commands)
{
    fputs("# bash completion for sigcc\n"
          "_sigcc() {\n"
          "    local cur=${COMP_WORDS[COMP_CWORD]} "
          "prev=${COMP_WORDS[COMP_CWORD-1]} words\n"
          "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
          "        COMPREPLY=($(compgen -W \"",
          stdout);
    for (const Command *const *c = commands; *c != NULL; c++)
        printf("%s ", (*c)->name);
    fputs("help completion --help --version\" -- \"$cur\"))\n"
          "        return\n    fi\n    case ${COMP_WORDS[1]} in\n",
          stdout);
    for (const Command *const *c = commands; *c != NULL; c++)
        bash_command(*c);
    fputs("    esac\n"
          "    case $cur in\n"
          "    -*) COMPREPLY=($(compgen -W \"$words\" -- \"$cur\")) ;;\n"
          "    *) COMPREPLY=($(compgen -f -- \"$cur\")) ;;\n"
          "    esac\n}\n"
          "complete -o filenames -F _sigcc sigcc\n",
          stdout);
}

// ---- zsh -----------------------------------------------------------------

// In single quotes, where _arguments reads brackets and colons.
static void zsh_text(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '\'')
            fputs("'\\''", stdout);
        else if (strchr("[]:\\", *text) != NULL)
            printf("\\%c", *text);
        else
            putchar(*text);
    }
}

static void zsh_value(const OptionRow *o)
{
    const ValueRow *v = values_of(o);
    putchar(':');
    zsh_text(o->value);
    if (v == NULL)
        fputs(":_files", stdout);
    else if (v->topic != NULL)
        printf(":($(sigcc list %s 2>/dev/null | sed \"s/ .*//\"))", v->topic);
    else
        printf(":(%s)", v->words);
}

static void zsh_option(const OptionRow *o, const char *dashes, const char *name,
                       size_t length)
{
    printf("            '*%s%.*s[", dashes, (int)length, name);
    zsh_text(o->summary);
    putchar(']');
    if (o->value != NULL)
        zsh_value(o);
    fputs("' \\\n", stdout);
}

static void zsh_command(const Command *c)
{
    printf("    %s)\n        _arguments -s \\\n", c->name);
    for (const OptionRow *o = c->options; o->name != NULL; o++) {
        zsh_option(o, "--", o->name, strlen(o->name));
        if (o->letter != 0)
            zsh_option(o, "-", &o->letter, 1);
    }
    fputs("            '--help[show this]' '*:file:_files' ;;\n", stdout);
}

static void put_zsh(const Command *const *commands)
{
    fputs("#compdef sigcc\n"
          "_sigcc() {\n"
          "    if (( CURRENT == 2 )); then\n"
          "        local -a commands=(\n",
          stdout);
    for (const Command *const *c = commands; *c != NULL; c++) {
        printf("            '%s:", (*c)->name);
        zsh_text((*c)->summary);
        fputs("'\n", stdout);
    }
    fputs("        )\n        _describe command commands\n        return\n"
          "    fi\n    local command=$words[2]\n"
          "    shift words\n    (( CURRENT-- ))\n    case $command in\n",
          stdout);
    for (const Command *const *c = commands; *c != NULL; c++)
        zsh_command(*c);
    fputs("    esac\n}\n_sigcc \"$@\"\n", stdout);
}

// ---- fish ----------------------------------------------------------------

static void fish_text(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '\'' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
}

static void fish_option(const Command *c, const OptionRow *o)
{
    printf("complete -c sigcc -n '__fish_seen_subcommand_from %s' -l %s",
           c->name, o->name);
    if (o->letter != 0)
        printf(" -s %c", o->letter);
    const ValueRow *v = o->value != NULL ? values_of(o) : NULL;
    if (v != NULL && v->topic != NULL)
        printf(" -xa '(sigcc list %s 2>/dev/null | string replace -r \" .*\" "
               "\"\")'",
               v->topic);
    else if (v != NULL)
        printf(" -xa '%s'", v->words);
    else if (o->value != NULL)
        fputs(" -rF", stdout);
    fputs(" -d '", stdout);
    fish_text(o->summary);
    fputs("'\n", stdout);
}

static void put_fish(const Command *const *commands)
{
    fputs("# fish completion for sigcc\n", stdout);
    for (const Command *const *c = commands; *c != NULL; c++) {
        printf("complete -c sigcc -n __fish_use_subcommand -fa %s -d '",
               (*c)->name);
        fish_text((*c)->summary);
        fputs("'\n", stdout);
        for (const OptionRow *o = (*c)->options; o->name != NULL; o++)
            fish_option(*c, o);
    }
}

// ---- all of them ---------------------------------------------------------

typedef struct ShellRow {
    const char *name;
    void (*put)(const Command *const *commands);
} ShellRow;

int print_completion(const Command *const *commands, const char *shell)
{
    static const ShellRow shells[] = {
        {"bash", put_bash}, {"zsh", put_zsh}, {"fish", put_fish}};
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++)
        if (strcmp(shells[i].name, shell) == 0) {
            shells[i].put(commands);
            return EXIT_FINE;
        }
    complain("no completion for '%s': use bash, zsh or fish", shell);
    return EXIT_USAGE;
}
