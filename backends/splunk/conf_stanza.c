// conf_stanza.c - stanzas of Splunk's .conf files.

#include "data/line_text.h"
#include "splunk/saved_search.h"

void sg_spl_put_pair(StrBuf *out, const char *key, Str value)
{
    sg_sb_put(out, str_of_literal(key));
    sg_sb_put(out, STR(" = "));
    sg_put_conf_value(out, value);
    sb_putc(out, '\n');
}

// A backslash at the end of a line continues it.  One at the end of the whole
// would take in what follows: an empty line after it takes that place.
static void put_search(StrBuf *out, Str text)
{
    sg_sb_put(out, STR("search = "));
    sg_sb_put(out, text);
    if (text.n > 0 && text.p[text.n - 1] == '\\')
        sg_sb_put(out, STR(" \\\n"));
    sb_putc(out, '\n');
}

// Nothing is in [default], which would change the other searches of the app.
void sg_spl_put_stanzas(StrBuf *out, const SavedSearch *searches, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const SavedSearch *s = &searches[i];
        sg_sb_put(out, i == 0 ? STR("[") : STR("\n["));
        sg_sb_put(out, s->name);
        sg_sb_put(out, STR("]\n"));
        sg_spl_put_pair(out, "description", s->rule->description);
        put_search(out, s->text);
        for (const Setting *x = s->settings.first; x != NULL; x = x->next)
            sg_spl_put_pair(out, x->key, x->value);
    }
}
