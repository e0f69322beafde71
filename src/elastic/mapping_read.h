// mapping_read.h - the types of fields from JSON of Elasticsearch or Kibana.
#ifndef SIGCC_ELASTIC_MAPPING_READ_H
#define SIGCC_ELASTIC_MAPPING_READ_H

#include "elastic/mapping.h"
#include "emit/option.h"

// An OptionReader: an ElasticMapping from
//
//   GET INDEX, GET INDEX/_mapping, an index template or a component template,
//   GET INDEX/_field_caps?fields=*,
//   GET api/data_views/data_view/ID, or a saved object of an older data view.
OptionReader sg_elastic_mapping_read;

#endif
