// match_text.c - events and rules as text, for tests of matching.

#include "match_text.h"

#include "check.h"

const EventNode *event_of(Arena *a, const char *json)
{
    EventProblems problems;
    const EventNode *event = sg_event_parse(a, str_of_literal(json), &problems);
    if (event == NULL)
        fail_msg("%s at %zu: %s", problems.error, problems.offset, json);
    return event;
}

Record *record_new(Arena *a, const Fields *fields, bool wants_all)
{
    Record *r = arena_new(a, Record);
    sg_record_init(r, a, a, fields, wants_all);
    return r;
}

void record_show(Arena *a, Record *r, const char *json)
{
    sg_record_fill(r, event_of(a, json));
}

static void put_slot(StrBuf *sb, Str name, const FieldSlot *slot)
{
    const FieldValue *v = slot->first;
    do {
        sg_sb_put(sb, sb->n > 0 ? STR(" ") : STR(""));
        sg_sb_put(sb, name);
        sg_sb_put(sb, v == NULL ? STR("={}") : STR("="));
        if (v != NULL) {
            sg_sb_put(sb, v->text);
            v = v->next;
        }
    } while (v != NULL);
}

Str record_text(Arena *a, const Record *r)
{
    StrBuf sb = sb_in(a);
    for (uint32_t i = 0; i < r->fields->count; i++) {
        const FieldSlot *slot = record_slot(r, i);
        if (slot->present)
            put_slot(&sb, r->fields->names[i], slot);
    }
    return sb_str(&sb);
}

PredicateMaker *maker_new(Arena *a)
{
    PredicateMaker *m = arena_new(a, PredicateMaker);
    *m = (PredicateMaker){.arena = a,
                          .scratch = a,
                          .known = sg_map_in(a),
                          .fields = sg_fields_new(a),
                          .diags = arena_new(a, DiagList)};
    sg_diag_init(m->diags, a);
    return m;
}

const Predicate *predicate_of(PredicateMaker *m, const char *detection)
{
    ParsedRule rule = parse_detection_text(m->arena, str_of_literal(detection));
    const Expr *e = bound_expr(m->arena, &rule, 0);
    if (e == NULL)
        fail_msg("%s in:\n%s", diags_text(m->arena, &rule.yaml->diags).p,
                 detection);
    const Predicate *p = sg_predicate_new(m, e);
    if (p == NULL)
        fail_msg("%s in:\n%s", diags_text(m->arena, m->diags).p, detection);
    return p;
}

const Index *index_of(const PredicateMaker *m,
                      const Predicate *const *predicates, uint32_t count)
{
    Arena *scratch = sg_arena_create(64 << 20);
    assert_non_null(scratch);
    sg_arena_follow(scratch, m->arena);
    const Index *index =
        sg_index_new(m->arena, scratch, predicates, count, m->fields->count);
    sg_arena_destroy(scratch);
    return index;
}
