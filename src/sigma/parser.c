// parser.c - errors of the parsers of one document.

#include "sigma/parser.h"

void sg_parser_error(Parser *p, DiagId id, Span where, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(p->diags, id, where, format, args);
    va_end(args);
    p->rule->spoilt = true;
}
