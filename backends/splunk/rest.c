// rest.c - searches for the REST API: one JSON object per line, whose members
// are the parameters of a POST to saved/searches.

#include "splunk/saved_search.h"

static bool is_action(const Setting *s, Str *name)
{
    static const Str prefix = {"action.", 7};
    Str key = str_of_literal(s->key);
    *name = str_slice(key, str_starts(key, prefix) ? prefix.n : 0, key.n);
    return str_starts(key, prefix) && str_find(*name, '.', 0) == name->n &&
           str_eq(s->value, STR("1"));
}

// The API enables the actions of this list, .conf files each by its key.
static Str actions_of(const Settings *settings)
{
    StrBuf sb = sb_in(settings->arena);
    for (const Setting *s = settings->first; s != NULL; s = s->next) {
        Str name;
        if (!is_action(s, &name))
            continue;
        sg_sb_put(&sb, sb.n > 0 ? STR(",") : STR(""));
        sg_sb_put(&sb, name);
    }
    return sb_str(&sb);
}

static void put_member(JsonWriter *w, const char *key, Str value)
{
    sg_json_key(w, str_of_literal(key));
    sg_json_text(w, value.p != NULL ? value : STR(""));
}

void sg_spl_rest(Emitter *em, const Query *queries, size_t count)
{
    const SavedSearch *searches = sg_spl_saved_searches(em, queries, count);
    for (size_t i = 0; i < count; i++) {
        const SavedSearch *s = &searches[i];
        JsonWriter w = sg_spl_json_to(&em->out);
        if (i > 0)
            sb_putc(&em->out, '\n');
        sg_json_object(&w);
        put_member(&w, "name", s->name);
        put_member(&w, "search", s->text);
        put_member(&w, "description", s->rule->description);
        for (const Setting *x = s->settings.first; x != NULL; x = x->next)
            put_member(&w, x->rest_key, x->value);
        put_member(&w, "actions", actions_of(&s->settings));
        sg_json_object_end(&w);
    }
}
