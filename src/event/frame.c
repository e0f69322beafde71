// frame.c - strings and brackets, and lines that look like another beginning.

#include "event/frame.h"

#include "base/ascii.h"
#include "event/quoted.h"

// How many bytes a quote, an escape or a control character takes.
static size_t behind_mark(Frame *f, const char *p)
{
    f->in_string = *p != '"';
    return *p == '\\' && p[1] != '\n' ? 2 : 1;
}

static FrameEnd scan_string(const EventInput *in, Frame *f)
{
    const char *start = in->text + in->at;
    const char *end = in->text + in->n;
    const char *p = start + f->done;
    FrameEnd found = NOTHING_YET;
    while (found == NOTHING_YET && f->in_string) {
        p = skip_quoted(p, end, QUOTED_BYTES);
        if (p == end || (*p == '\\' && end - p < 2))
            found = STARVED;
        else if (*p == '\n')
            found = TORN_STRING;
        else
            p += behind_mark(f, p);
    }
    f->done = (size_t)(p - start);
    return found == NOTHING_YET && f->depth == 0 ? WHOLE : found;
}

static char byte_before(const EventInput *in, const Frame *f, size_t at)
{
    while (at > in->at)
        if (!is_blank(in->text[--at]))
            return in->text[at];
    return f->before;
}

static bool begins_line(const EventInput *in, const Frame *f, size_t at)
{
    return at > in->at ? in->text[at - 1] == '\n' : f->in_first_column;
}

// Does the value inside another one that begins in the first column belong
// there?  Only where one can occur: writers of JSON indent what is inside, so
// the line is more likely the start of the next event.
static bool may_stand(const EventInput *in, const Frame *f, size_t at)
{
    char before = byte_before(in, f, at);
    bool in_list = f->depth > MAX_EVENT_DEPTH || f->is_list[f->depth - 1];
    return before == ':' || before == '[' || (before == ',' && in_list);
}

static Str without_blanks(Str s)
{
    while (s.n > 0 && is_blank(*s.p))
        s = str_slice(s, 1, s.n);
    return s;
}

// Is this the text before the list in {"Records": [?
static bool is_wrapper(Str s)
{
    s = without_blanks(str_slice(s, 1, s.n));
    if (!str_starts(s, STR("\"Records\"")) &&
        !str_starts(s, STR("\"records\"")))
        return false;
    s = without_blanks(str_slice(s, 9, s.n));
    return s.n > 0 && *s.p == ':' &&
           without_blanks(str_slice(s, 1, s.n)).n == 0;
}

static FrameEnd open_nest(const EventInput *in, Frame *f, size_t at)
{
    bool is_list = in->text[at] == '[';
    if (f->depth > 0 && begins_line(in, f, at) && !may_stand(in, f, at))
        return NEXT_ONE;
    if (f->depth == 1 && f->may_wrap) {
        f->may_wrap = false;
        if (is_list && is_wrapper(str_of(in->text + in->at, at - in->at)))
            return LIST_OF_EVENTS;
    }
    if (f->depth < MAX_EVENT_DEPTH)
        f->is_list[f->depth] = is_list;
    f->depth++;
    return NOTHING_YET;
}

static FrameEnd scan_mark(EventInput *in, Frame *f, size_t at)
{
    switch (in->text[at]) {
    case '"': f->in_string = true; break;
    case '\n': input_count_line(in, at + 1); break;
    case '{':
    case '[': return open_nest(in, f, at);
    default: f->depth--; break;
    }
    return f->depth == 0 ? WHOLE : NOTHING_YET;
}

static bool is_mark(char c)
{
    static const bool marks[256] = {['"'] = true, ['\n'] = true, ['{'] = true,
                                    ['}'] = true, ['['] = true,  [']'] = true};
    return marks[(unsigned char)c];
}

// Text outside of strings.
static FrameEnd scan_marks(EventInput *in, Frame *f)
{
    size_t at = in->at + f->done;
    FrameEnd found = NOTHING_YET;
    while (found == NOTHING_YET && !f->in_string) {
        while (at < in->n && !is_mark(in->text[at]))
            at++;
        found = at == in->n ? STARVED : scan_mark(in, f, at);
        at += found == NOTHING_YET || found == WHOLE;
    }
    f->done = at - in->at;
    return found;
}

static void drop(EventInput *in, Frame *f)
{
    size_t at = in->at + f->done;
    f->before = byte_before(in, f, at);
    f->in_first_column = begins_line(in, f, at);
    f->may_wrap = false;
    f->done = 0;
    in->at = at;
}

FrameEnd sg_frame_end(EventInput *in, Frame *f)
{
    FrameEnd found;
    do {
        found = f->in_string ? scan_string(in, f) : scan_marks(in, f);
        if (f->done > MAX_EVENT_BYTES)
            f->is_skipped = true;
        if (f->is_skipped)
            drop(in, f);
        if (found == STARVED)
            found = sg_input_fill(in) ? NOTHING_YET : NO_END;
    } while (found == NOTHING_YET);
    if (found == NO_END)
        in->at = in->n;
    else if (found != WHOLE)
        drop(in, f);
    return found;
}
