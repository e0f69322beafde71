// page.c - rules as one page of HTML that needs no network.
//
// The page is page/page.html with its style and script, which the build puts
// together (tools/embed_page.cmake), and the data that they show.  Text of
// rules is only in the title, escaped, and in an element that no browser runs,
// as JSON; the script makes text of it, never elements.  The policy of the page
// (Content-Security-Policy) lets in this script and this style by their hashes
// and nothing else.

#include "export/page_data.h"

// page_head, page_body, page_tail: the parts around the title and the data.
#include "export/page.inc"

static void put_part(StrBuf *to, const char *text, size_t bytes)
{
    sg_sb_put(to, str_of(text, bytes - 1)); // without the NUL
}

// In an element, a text ends with the next tag.
static void put_text(StrBuf *to, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        switch (text.p[i]) {
        case '<': sg_sb_put(to, STR("&lt;")); break;
        case '>': sg_sb_put(to, STR("&gt;")); break;
        case '&': sg_sb_put(to, STR("&amp;")); break;
        default: sb_putc(to, text.p[i]); break;
        }
    }
}

bool sg_export_page(const Export *x, StrBuf *to)
{
    PageRules p;
    sg_page_collect(&p, x);
    put_part(to, page_head, sizeof page_head);
    put_text(to, x->options->name);
    put_part(to, page_body, sizeof page_body);
    bool any = sg_page_data(&p, to);
    put_part(to, page_tail, sizeof page_tail);
    return any;
}
