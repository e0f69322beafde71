// line_text.h - text of rules inside lines of other files.
//
// A title or description can come from anybody: nothing in it may end the line,
// string or value that it is printed in.
#ifndef SIGCC_DATA_LINE_TEXT_H
#define SIGCC_DATA_LINE_TEXT_H

#include "base/strbuf.h"

// Would any reader see more than one line in it?  Python's splitlines() cuts at
// every line break of Unicode and at a few control characters.
bool sg_breaks_line(Str text);

// Does it hold a control character, or a line break of any kind?
bool sg_has_control(Str text);

// Append 'text' on one line: what some reader takes for the end of a line, and
// every other control character, becomes a blank.
void sg_put_one_line(StrBuf *out, Str text);

// Append 'text' in double quotes on one line, '"' and '\' escaped by a
// backslash, as strings of SPL and KQL are written.
void sg_put_quoted_line(StrBuf *out, Str text);

// Append the value of a key in one of Splunk's .conf files: without white space
// at its ends, its lines continued by a backslash, and no backslash of its own
// at the end of one.
void sg_put_conf_value(StrBuf *out, Str text);

#endif
