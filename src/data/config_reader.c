// config_reader.c - errors in configuration files.

#include "data/config_reader.h"

void sg_config_error(ConfigReader *r, DiagId id, Span where, const char *format,
                     ...)
{
    va_list args;
    va_start(args, format);
    sg_diag_v(r->diags, id, where, format, args);
    va_end(args);
    r->spoilt = true;
}
