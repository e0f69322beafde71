// value_class.h - kinds of values, as far as types of fields tell them apart.
#ifndef SIGCC_ELASTIC_VALUE_CLASS_H
#define SIGCC_ELASTIC_VALUE_CLASS_H

#include "elastic/field_type.h"
#include "ir/value.h"

typedef enum ValueClass {
#define TYPED(class, ...) CLASS_##class,
#include "elastic/typed_values.def"
#undef TYPED
    VALUE_CLASS_COUNT
} ValueClass;

// The columns of typed_values.def.
typedef enum TypeColumn {
    COLUMN_KEYWORD,
    COLUMN_TEXT,
    COLUMN_KEY,
    COLUMN_IP,
    COLUMN_NUMBER,
    COLUMN_BOOLEAN,
    COLUMN_DATE,
    COLUMN_OBJECT,
    COLUMN_UNKNOWN,
    TYPE_COLUMN_COUNT
} TypeColumn;

// False: the kind of value has no class, it is refused or becomes others first.
bool sg_value_class(const Value *v, ValueClass *result);

TypeColumn sg_type_column(const ElasticField *f);

#endif
