// diag_json.c - one diagnostic as one JSON object on one line.

#include "data/diag_json.h"

#include "data/json_write.h"

static bool add(void *user, const char *text, size_t length)
{
    sg_sb_put(user, str_of(text, length));
    return true;
}

static void put_text(JsonWriter *w, Str key, Str text)
{
    sg_json_key(w, key);
    sg_json_text(w, text.p != NULL ? text : STR(""));
}

static void put_number(JsonWriter *w, Str key, uint32_t number)
{
    sg_json_key(w, key);
    sg_json_int(w, number);
}

static void put_range(JsonWriter *w, Span s)
{
    put_number(w, STR("line"), s.from.line + 1);
    put_number(w, STR("column"), s.from.col + 1);
    put_number(w, STR("end_line"), s.to.line + 1);
    put_number(w, STR("end_column"), s.to.col + 1);
}

// A finding has the id of its check, a message of the compiler its number, and
// what a check makes of a message has both.
static void put_names(JsonWriter *w, const Diag *d)
{
    char code[CODE_BYTES];
    const DiagInfo *info = sg_diag_info((int)d->id);
    if (d->finding != NULL)
        put_text(w, STR("check"), d->finding->check);
    if (info != NULL)
        put_text(w, STR("code"), sg_diag_code(d->id, code));
    put_text(w, STR("severity"), str_of_literal(sg_severity_name(d->severity)));
    if (info != NULL)
        put_text(w, STR("name"), str_of_literal(info->slug));
}

static void put_edit(JsonWriter *w, const Edit *edit)
{
    Span s = edit->span;
    sg_json_object(w);
    put_range(w, s);
    sg_json_key(w, STR("offset"));
    sg_json_int(w, (long long)sg_source_offset(s.source, s.from));
    sg_json_key(w, STR("end_offset"));
    sg_json_int(w, (long long)sg_source_offset(s.source, s.to));
    put_text(w, STR("text"), edit->text);
    sg_json_object_end(w);
}

// A message has one edit; a finding has a fix, all of whose edits are to be
// made.
static void put_fix(JsonWriter *w, const Diag *d)
{
    if (d->finding == NULL) {
        sg_json_key(w, STR("edit"));
        put_edit(w, d->edit);
        return;
    }
    sg_json_key(w, STR("fix"));
    sg_json_object(w);
    if (d->finding->fix != NULL)
        put_text(w, STR("class"), str_of_literal(d->finding->fix));
    sg_json_key(w, STR("edits"));
    sg_json_list(w);
    for (const Edit *e = d->edit; e != NULL; e = e->next)
        put_edit(w, e);
    sg_json_list_end(w);
    sg_json_object_end(w);
}

static void put_other(JsonWriter *w, const Finding *f)
{
    sg_json_key(w, STR("related"));
    sg_json_object(w);
    put_text(w, STR("message"), f->other_text);
    put_text(w, STR("file"), f->other.source->name);
    put_range(w, f->other);
    sg_json_object_end(w);
}

static const char *suppressor(Suppression s)
{
    switch (s) {
    case NOT_SUPPRESSED: break;
    case SUPPRESSED_BY_COMMENT: return "comment";
    case SUPPRESSED_BY_CONFIG: return "configuration";
    case SUPPRESSED_BY_BASELINE: return "baseline";
    }
    return NULL;
}

static void put_finding(JsonWriter *w, const Finding *f)
{
    if (f->key.n > 0)
        put_text(w, STR("key"), f->key);
    if (f->other.source != NULL)
        put_other(w, f);
    if (f->suppressed == NOT_SUPPRESSED)
        return;
    put_text(w, STR("suppressed"), str_of_literal(suppressor(f->suppressed)));
    if (f->reason.n > 0)
        put_text(w, STR("reason"), f->reason);
}

void sg_diag_json(const Diag *d, Str rule_id, StrBuf *out)
{
    JsonWriter w = sg_json_to(add, out, (JsonLook){0});
    sg_json_object(&w);
    put_names(&w, d);
    put_text(&w, STR("message"), d->message);
    if (d->hint.n > 0)
        put_text(&w, STR("hint"), d->hint);
    if (d->span.source != NULL) {
        put_text(&w, STR("file"), d->span.source->name);
        if (!span_is_whole(&d->span))
            put_range(&w, d->span);
    }
    if (rule_id.n > 0)
        put_text(&w, STR("rule_id"), rule_id);
    if (d->finding != NULL)
        put_finding(&w, d->finding);
    if (d->edit != NULL)
        put_fix(&w, d);
    sg_json_object_end(&w);
    (void)sg_json_line(&w); // the sink never refuses
}
