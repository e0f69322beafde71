// insights_theme.c - names and letters that mean something to Logs Insights.

#include "insights_theme.h"

#include "insights_run.h"

static const char *const fields[] = {"user", "Request.name", "my field", "a-b",
                                     "x:y",  "limit",        "@own",     NULL};

static const char *const letters[] = {
    "a", "a", "b", "ab", "B", "a",   " ", "\\\\", "\\",       "\"",
    "'", "/", "*", "*",  "?", "\\*", ".", "+",    "(",        "]",
    "^", "$", "|", "{",  "#", "%",   "`", ",",    "\xC3\xA4", NULL};

// A keyword is looked for in the event as it was written, where quotes and
// backslashes may be JSON's.
static const char *const words[] = {"a", "b", "ab", "B", " ", "*",
                                    "?", ".", "(",  "/", "#", NULL};

static const char *const regexes[] = {
    "^a", "b$", "a.b", "(a|b)+\\\\", "\"", "x/y", "[aB]{2,}", "\\s", NULL};

const Meaning insights_meaning = {
    .target = "cloudwatch",
    .format = "default",
    .theme = {GEN_ALL | GEN_CASED | GEN_FIELD_PARTS | GEN_LINES, fields,
              letters, regexes, words, .message = true},
    .rules = 2100,
    .full = 6300, // 100,800 pairs
    .typed = true,
    .eval = insights_finds,
};

// ---- short names -----------------------------------------------------------

// So long that a query with short names for them often has room where one
// without has none.
#define LONG "responseElements.descriptionOfTheResourceThatWasChanged"
static const char *const long_fields[] = {LONG "." LONG, LONG ".my field",
                                          "user", NULL};

static const char *const room[][2] = {
    {"max_length", "380"}, {"split", "false"}, {NULL, NULL}};

static Str shortened(Arena *a, const sigcc_output *out)
{
    const sigcc_query *q = sigcc_output_query(out, 0);
    if (q == NULL || strstr(q->text, " as sigma_1") == NULL)
        return (Str){0};
    return sg_arena_copy(a, str_of(q->text, q->length));
}

const Meaning insights_aliases = {
    .target = "cloudwatch",
    .format = "default",
    .options = room,
    .theme = {GEN_ALL | GEN_CASED | GEN_FIELD_PARTS | GEN_LINES, long_fields,
              letters, regexes, words, .message = true},
    .rules = 1400,
    .typed = true,
    .query = shortened,
    .eval = insights_finds,
};

// ---- what a query finds ----------------------------------------------------

// The query that was read last.
typedef struct Kept {
    Arena *arena, *rows;
    Str text;
    const QlQuery *query;
} Kept;

static const QlQuery *read_once(Kept *kept, Str query)
{
    const char *problem;
    if (kept->arena == NULL) {
        kept->arena = sg_arena_create(SIZE_MAX);
        kept->rows = sg_arena_create(SIZE_MAX);
        assert_true(kept->arena != NULL && kept->rows != NULL);
    } else if (str_eq(kept->text, query)) {
        return kept->query;
    }
    sg_arena_reset(kept->arena);
    kept->text = sg_arena_copy(kept->arena, query);
    kept->query = insights_read(kept->arena, kept->text, &problem);
    return kept->query;
}

static InsightsEvent event_of(Arena *a, const Event *event)
{
    EventProblems problems;
    const Str *message = event_get(event, STR("@message"));
    Str json = meaning_json(a, &insights_meaning, event);
    return (InsightsEvent){.root = sg_event_parse(a, json, &problems),
                           .message = message != NULL ? *message : json};
}

int insights_finds(Str query, const Event *event)
{
    static Kept kept;
    const QlQuery *q = read_once(&kept, query);
    int found = -1;
    sg_arena_reset(kept.rows);
    InsightsEvent e = event_of(kept.rows, event);
    for (unsigned i = 0; q != NULL && i < 4; i++) {
        InsightsWorld world = {.three_valued = (i & 1) != 0,
                               .truth_words = (i & 2) != 0};
        InsightsRows rows;
        const char *problem;
        if (!insights_run(kept.rows, q, &world, &e, 1, &rows, &problem))
            return -1;
        if (found >= 0 && found != (int)(rows.count > 0))
            return 2;
        found = rows.count > 0 ? 1 : 0;
    }
    return found;
}
