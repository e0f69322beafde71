// yaml_dump.h - YAML as PyYAML's dumper prints it.
#ifndef SIGCC_DATA_YAML_DUMP_H
#define SIGCC_DATA_YAML_DUMP_H

#include "base/strbuf.h"

// A document that is a list of texts.  'indent' is that of folded lines.
void sg_yaml_put_list(StrBuf *sb, const Str *texts, size_t count,
                      size_t indent);

// A document that is one text.
void sg_yaml_put_text(StrBuf *sb, Str text, size_t indent);

#endif
