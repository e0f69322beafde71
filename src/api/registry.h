// registry.h - the backends, made from backends/backends.def.
#ifndef SIGCC_API_REGISTRY_H
#define SIGCC_API_REGISTRY_H

#include "emit/backend.h"

#define BACKEND(name) extern const Backend sg_backend_##name;
#include "backends.def"
#undef BACKEND

const Backend *sg_backend_find(Str name);   // by name or alias, or NULL
const Backend *sg_backend_at(size_t index); // NULL past the end

#endif
