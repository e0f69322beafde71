// input.c - the buffer between a stream and the events in it.

#include "event/input.h"

#include "base/ascii.h"
#include "base/limits.h"

EventInput *sg_input_new(Arena *a, EventBytes *bytes, void *user, size_t chunk,
                         DiagList *diags)
{
    EventInput *in = arena_new(a, EventInput);
    *in = (EventInput){.text = "",
                       .place = {1, 1},
                       .bytes = bytes,
                       .user = user,
                       .chunk = chunk,
                       .arena = a,
                       .diags = diags};
    return in;
}

EventInput *sg_input_of_text(Arena *a, Str text, DiagList *diags)
{
    EventInput *in = sg_input_new(a, NULL, NULL, 1, diags);
    in->text = text.n > 0 ? text.p : "";
    in->n = text.n;
    in->ended = true;
    return in;
}

EventPlace sg_input_place(EventInput *in)
{
    if (in->at > in->counted) {
        in->place.column +=
            sg_event_columns(in->text + in->counted, in->at - in->counted);
        in->counted = in->at;
    }
    return in->place;
}

// Few steps up to the longest event: the arena keeps all the buffers.
static void grow(EventInput *in)
{
    size_t most = MAX_EVENT_BYTES + 2 * in->chunk;
    in->cap = in->cap > 0 ? in->cap * 4 : in->chunk * 2;
    if (in->cap > most)
        in->cap = most;
    in->buffer = sg_arena_bytes(in->arena, in->cap);
}

// Room for a chunk after what is still needed, which moves to the front.
static void make_room(EventInput *in)
{
    if (in->cap - in->n >= in->chunk)
        return;
    (void)sg_input_place(in);
    size_t kept = in->n - in->at;
    if (in->cap - kept < in->chunk)
        grow(in);
    if (kept > 0)
        memmove(in->buffer, in->text + in->at, kept);
    in->text = in->buffer;
    in->n = kept;
    in->counted -= in->at;
    in->at = 0;
}

bool sg_input_fill(EventInput *in)
{
    if (in->ended)
        return false;
    make_room(in);
    size_t got = 0;
    const char *why = "";
    if (!in->bytes(in->user, in->buffer + in->n, in->chunk, &got, &why)) {
        sg_diag(in->diags, SG_file_unreadable,
                sg_event_span(in->source, sg_input_place(in)),
                "cannot read any further: %s", why);
        in->failed = true;
    }
    in->n += got;
    in->ended = got == 0;
    return got > 0;
}

bool sg_input_has_more(EventInput *in)
{
    return in->at < in->n || sg_input_fill(in);
}

bool sg_input_starts_with(EventInput *in, Str s)
{
    while (in->n - in->at < s.n && sg_input_fill(in))
        ;
    return str_starts(str_of(in->text + in->at, in->n - in->at), s);
}

bool sg_input_skip_blanks(EventInput *in)
{
    for (; sg_input_has_more(in); in->at++) {
        char c = input_byte(in);
        if (!is_blank(c))
            return true;
        if (c == '\n')
            input_count_line(in, in->at + 1);
    }
    return false;
}

bool sg_input_skip_line(EventInput *in)
{
    while (sg_input_has_more(in)) {
        in->at = str_find(str_of(in->text, in->n), '\n', in->at);
        if (in->at == in->n)
            continue;
        input_count_line(in, ++in->at);
        return true;
    }
    return false;
}
