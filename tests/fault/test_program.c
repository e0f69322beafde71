// test_program.c - every command of the program, without memory.
//
//     test_program PROGRAM SHIM
//
// The 1st, 2nd, 3rd ... allocation of a run fails, once alone and once with all
// that follow it.  What was printed and written is then the whole output, or
// the exit status says that it is not; a file is whole, or is what it was.
// Of runs with more than SAMPLES allocations some are left out, which the
// output says; none with SIGCC_FAULTS=all in the environment, which takes half
// an hour.

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    MAX_ARGS = 16,
    SAMPLES = 250,    // of one command's allocations, for each way to fail
    SECONDS = 20,     // for one run
    FILES_FAILED = 3, // exit status: a file could not be read or written
    NO_MEMORY = 4     // exit status: a safety limit, or no memory
};

typedef struct Scene {
    const char *name;
    const char *args[MAX_ARGS];
    const char *made[4]; // files that the command writes
} Scene;

// ---- what the commands read ----------------------------------------------

typedef struct Given {
    const char *path, *text;
} Given;

static const Given files[] = {
    {"rules/a.yml",
     "title: A\nid: 929a690e-bef0-4204-a928-ef5e620d6fcc\nname: a\n"
     "logsource: {category: process_creation, product: windows}\n"
     "detection:\n  s: {f|contains: [x, y], g|re: a+}\n  t: {h|expand: '%v%'}\n"
     "  condition: [s, s and not t]\nlevel: high\n"},
    {"rules/sub/b.yml",
     "title: B\nlogsource: {category: process_creation, product: windows}\n"
     "detection: {s: {f|startswith: a, g|base64offset|contains: zzz},\n"
     "            condition: s}\n---\ntitle: C\ncorrelation:\n"
     "  {type: event_count, rules: [a], group-by: [u], timespan: 5m,\n"
     "   condition: {gte: 2}}\n"},
    {"bad.yml", "title: bad\nlogsource: {product: x}\n"
                "detection: {s: {f|nope: 1}, condition: s}\n"},
    {"filter.yml", "title: F\nlogsource: {product: windows}\n"
                   "filter: {rules: [a], s: {u: me}, condition: not s}\n"},
    {"pipe.yml", "name: p\ntransformations:\n"
                 "  - {type: value_placeholders}\n"
                 "  - {type: field_name_mapping, mapping: {f: [k, l]}}\n"
                 "postprocessing:\n"
                 "  - {type: json, json_template: '{\"q\": \"%QUERY%\"}'}\n"},
    {"fix/a.yml", "title: A  \nlogsource: {product: windows}\n"
                  "detection: {s: {f: ['**a']}, condition: s}\n"},
    {"sigcc.yml", "profile: strict\nrules: {title-start: error}\n"
                  "overrides: [{files: sub/**, rules: {id-missing: off}}]\n"
                  "exclusions: [{id: level-missing, reason: r}]\n"},
    {"events/e.jsonl",
     "{\"f\":\"x\",\"g\":\"a\",\"u\":\"me\",\"@timestamp\":1}\n"
     "{\"f\":\"x\",\"g\":\"a\",\"u\":\"me\",\"@timestamp\":2}\n{\"f\":\n"
     "{\"f\":\"\\u0000\"}\n"},
    {"rules/tests/a/manifest.yml",
     "schema: 1\nrule: ../../a.yml\npipelines: [../../../pipe.yml]\ncases:\n"
     "  - {name: one, events: [{k: x, g: a, u: other}],\n"
     "     expect: [{matches: 1}]}\n"
     "  - {name: fails, events: [{k: q}], expect: [{matches: 1}]}\n"
     "targets:\n  kibana: {golden: q.kql}\n"},
    {"rules/tests/a/q.kql", "something else\n"},
    {"hq/rules-new/named.yml",
     "title: N\nregression_tests_path: regression_data/rules/n/info.yml\n"
     "logsource: {product: x}\ndetection: {s: {f: a}, condition: s}\n"},
    {"hq/rules-new/moved.yml",
     "title: M\nid: 929a690e-bef0-4204-a928-ef5e620d6fcd\n"
     "logsource: {product: x}\ndetection: {s: {f: a}, condition: s}\n"},
    {"hq/regression_data/e.json", "{\"f\": \"a\"}\n"},
    {"hq/regression_data/rules/n/info.yml",
     "regression_tests_info: [{path: regression_data/e.json}]\n"},
    {"hq/regression_data/rules/m/info.yml",
     "rule_metadata:\n- id: 929a690e-bef0-4204-a928-ef5e620d6fcd\n"
     "regression_tests_info: [{path: regression_data/e.json}]\n"},
};

static const Scene scenes[] = {
    {"convert",
     {"convert", "-t", "splunk", "-t", "kibana", "-p", "pipe.yml", "--var",
      "v=1", "--filter", "filter.yml", "rules", "bad.yml"},
     {NULL}},
    {"convert --var",
     {"convert", "-t", "splunk", "--var", "v=1", "rules/a.yml"},
     {NULL}},
    {"convert --jsonl",
     {"convert", "-t", "splunk", "--jsonl", "rules", "bad.yml"},
     {NULL}},
    {"convert -p auto -j 2",
     {"convert", "-t", "cloudwatch", "-p", "auto", "-j", "2", "rules"},
     {NULL}},
    {"convert -f -o",
     {"convert", "-t", "splunk", "-f", "savedsearches", "-o", "out.conf",
      "rules"},
     {"out.conf"}},
    {"convert --output-dir",
     {"convert", "-t", "splunk", "--output-dir", "out", "rules"},
     {"out/a.spl", "out/sub/b.spl"}},
    {"convert --output-filename-template",
     {"convert", "-t", "kibana", "-od", "out", "-ot", "{stem}-{index}", "--var",
      "v=1", "rules"},
     {"out/b-1"}},
    {"check", {"check", "--profile", "strict", "rules", "bad.yml"}, {NULL}},
    {"check -t --config",
     {"check", "--config", "sigcc.yml", "-t", "splunk", "-t", "kibana",
      "--today", "2026-11-29", "rules"},
     {NULL}},
    {"check -f sarif -f junit -f gitlab",
     {"check", "--no-config", "-f", "sarif=c.sarif", "-f", "junit=c.xml", "-f",
      "gitlab=c.json", "rules", "bad.yml"},
     {"c.sarif", "c.xml", "c.json"}},
    {"check --write-baseline",
     {"check", "--profile", "strict", "--write-baseline", "base.jsonl",
      "rules"},
     {"base.jsonl"}},
    {"check --diff", {"check", "--profile", "strict", "--diff", "fix"}, {NULL}},
    {"match", {"match", "-r", "rules", "events"}, {NULL}},
    {"match --count -j 2 -o",
     {"match", "--count", "-j", "2", "--route", "log", "-o", "m.jsonl", "-r",
      "rules", "events"},
     {"m.jsonl"}},
    {"test", {"test", "-v", "rules"}, {NULL}},
    {"test --jsonl --coverage",
     {"test", "--jsonl", "--coverage", "rules"},
     {NULL}},
    {"test --junit", {"test", "--junit", "j.xml", "rules/a.yml"}, {"j.xml"}},
    {"test of renamed rules",
     {"test", "-v", "hq/regression_data", "hq/rules-new"},
     {NULL}},
    {"test of a rule that names its tests",
     {"test", "-v", "hq/rules-new/named.yml"},
     {NULL}},
    {"list", {"list", "pipelines"}, {NULL}},
    {"list formats", {"list", "formats", "splunk"}, {NULL}},
    {"explain", {"explain", "SG3002"}, {NULL}},
    {"explain -t", {"explain", "-t", "kibana", "rules/a.yml"}, {NULL}},
};

// ---- files ---------------------------------------------------------------

static _Noreturn void give_up(const char *what)
{
    perror(what);
    exit(2);
}

static void write_given(const Given *g)
{
    char path[256];
    (void)snprintf(path, sizeof path, "%s", g->path);
    for (char *p = strchr(path, '/'); p != NULL; p = strchr(p + 1, '/')) {
        *p = '\0';
        (void)mkdir(path, 0755);
        *p = '/';
    }
    FILE *out = fopen(path, "wb");
    if (out == NULL || fputs(g->text, out) == EOF || fclose(out) != 0)
        give_up(g->path);
}

typedef struct Text {
    char *p; // NULL: there is no such file
    size_t n;
} Text;

static Text read_text(const char *path)
{
    Text t = {0};
    FILE *in = fopen(path, "rb");
    if (in == NULL)
        return t;
    enum { MOST = 1 << 20 };
    t.p = malloc(MOST);
    if (t.p == NULL)
        give_up(path);
    t.n = fread(t.p, 1, MOST, in);
    (void)fclose(in);
    return t;
}

// JUnit has times in it.
static void hide_times(Text *t)
{
    for (size_t i = 0; i + 6 < t->n; i++)
        if (memcmp(t->p + i, "time=\"", 6) == 0)
            for (i += 6; i < t->n && t->p[i] != '"'; i++)
                t->p[i] = '0';
}

static bool is_same(const Text *a, const Text *b)
{
    return (a->p == NULL) == (b->p == NULL) && a->n == b->n &&
           (a->n == 0 || memcmp(a->p, b->p, a->n) == 0);
}

// ---- one run -------------------------------------------------------------

typedef struct Outcome {
    int status; // as waitpid() has it
    bool silent;
    Text out, made[4];
} Outcome;

typedef struct Fault {
    long at; // -1: none
    bool all;
} Fault;

static const char *program, *shim;
static long samples;

static void redirect(const char *path, int flags, int to)
{
    int fd = open(path, flags, 0644);
    if (fd < 0 || dup2(fd, to) < 0)
        _exit(126);
    (void)close(fd);
}

static _Noreturn void run_child(const Scene *s, const Fault *f)
{
    const char *argv[MAX_ARGS + 2] = {program};
    char at[32];
    for (size_t i = 0; i < MAX_ARGS && s->args[i] != NULL; i++)
        argv[i + 1] = s->args[i];
    redirect("/dev/null", O_RDONLY, 0);
    redirect("../stdout", O_WRONLY | O_CREAT | O_TRUNC, 1);
    redirect("../stderr", O_WRONLY | O_CREAT | O_TRUNC, 2);
    (void)snprintf(at, sizeof at, "%ld", f->at);
    if (f->at >= 0)
        (void)setenv("SIGCC_FAULT_AT", at, 1);
    if (f->all)
        (void)setenv("SIGCC_FAULT_ALL", "1", 1);
    (void)setenv("SIGCC_FAULT_COUNT", "../count", 1);
    (void)setenv("LD_PRELOAD", shim, 1);
    (void)alarm(SECONDS);
    (void)execv(program, (char *const *)(const void *)argv);
    _exit(127);
}

static Outcome run_once(const Scene *s, const Fault *f)
{
    Outcome o = {0};
    for (size_t i = 0; s->made[i] != NULL; i++)
        (void)unlink(s->made[i]);
    pid_t child = fork();
    if (child == 0)
        run_child(s, f);
    if (child < 0 || waitpid(child, &o.status, 0) != child)
        give_up(program);
    o.out = read_text("../stdout");
    Text complaints = read_text("../stderr");
    o.silent = complaints.n == 0;
    free(complaints.p);
    for (size_t i = 0; s->made[i] != NULL; i++) {
        o.made[i] = read_text(s->made[i]);
        hide_times(&o.made[i]);
    }
    return o;
}

static void free_outcome(Outcome *o)
{
    free(o->out.p);
    for (size_t i = 0; i < 4; i++)
        free(o->made[i].p);
}

// ---- what may come of it -------------------------------------------------

// What is wrong with it, or NULL.
static const char *judge(const Scene *s, const Outcome *whole, const Outcome *o)
{
    bool same = is_same(&o->out, &whole->out);
    if (!WIFEXITED(o->status))
        return "ended by a signal";
    int code = WEXITSTATUS(o->status);
    for (size_t i = 0; s->made[i] != NULL; i++) {
        bool made = is_same(&o->made[i], &whole->made[i]);
        if (!made && o->made[i].p != NULL)
            return "a file that is not whole";
        same &= made;
    }
    if (code == WEXITSTATUS(whole->status))
        return same ? NULL : "output is lacking, and the status is as ever";
    if (code != NO_MEMORY && code != FILES_FAILED)
        return "a status that says nothing of memory";
    return o->silent ? "failed without a word" : NULL;
}

static bool check(const Scene *s, const Outcome *whole, long at, bool all)
{
    Fault f = {at, all};
    Outcome o = run_once(s, &f);
    const char *wrong = judge(s, whole, &o);
    if (wrong != NULL)
        printf("%s: allocation %ld%s: %s (status %d)\n", s->name, at,
               all ? " and all after it" : "", wrong,
               WIFEXITED(o.status) ? WEXITSTATUS(o.status) : -o.status);
    free_outcome(&o);
    return wrong == NULL;
}

static size_t play(const Scene *s)
{
    size_t failed = 0;
    Fault none = {-1, false};
    Outcome whole = run_once(s, &none);
    Text count = read_text("../count");
    long total = count.p != NULL ? strtol(count.p, NULL, 10) : 0;
    if (!WIFEXITED(whole.status) || WEXITSTATUS(whole.status) > 3 || total <= 0)
        give_up(s->name);
    long step = total > samples ? (total - 1) / samples + 1 : 1;
    for (long n = 0; n < total; n += step) {
        failed += !check(s, &whole, n, false);
        failed += !check(s, &whole, n + step / 2, true);
    }
    printf("%s: %ld allocations, %s", s->name, total,
           step == 1 ? "each of them failed" : "");
    if (step > 1)
        printf("sampled: one in %ld failed", step);
    printf("; %zu wrong\n", failed);
    (void)fflush(stdout);
    free(count.p);
    free_outcome(&whole);
    return failed;
}

static int remove_all(const char *root)
{
    char command[512];
    (void)snprintf(command, sizeof command, "rm -rf '%s'", root);
    return system(command);
}

static long samples_wanted(void)
{
    const char *faults = getenv("SIGCC_FAULTS");
    if (faults == NULL)
        return SAMPLES;
    if (strcmp(faults, "all") == 0)
        return LONG_MAX;
    fprintf(stderr, "SIGCC_FAULTS is '%s', not 'all'\n", faults);
    exit(2);
}

int main(int argc, char **argv)
{
    char root[] = "/tmp/sigcc-fault-XXXXXX";
    size_t failed = 0;
    samples = samples_wanted();
    if (argc != 3 || mkdtemp(root) == NULL || chdir(root) != 0 ||
        mkdir("work", 0755) != 0 || chdir("work") != 0)
        give_up("test_program");
    program = argv[1];
    shim = argv[2];
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        write_given(&files[i]);
    for (size_t i = 0; i < sizeof scenes / sizeof *scenes; i++)
        failed += play(&scenes[i]);
    if (remove_all(root) != 0)
        give_up(root);
    return failed > 0;
}
