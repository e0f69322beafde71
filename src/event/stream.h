// stream.h - the bytes of a file, one piece after another, out of gzip where
// they are compressed.
#ifndef SIGCC_EVENT_STREAM_H
#define SIGCC_EVENT_STREAM_H

#include "base/file.h"

typedef struct Stream Stream;

// Open the file at 'path', standard input for "-".  The arena closes it.
// 'why' gets a static or errno text for messages.  Never FILE_TOO_LARGE.
FileStatus sg_stream_open(Arena *a, const char *path, Stream **stream,
                          const char **why);

// Read at most 'room' bytes, as many as are there without waiting for more;
// '*got' is 0 at the end only.  False, and 'why' as above, when the file
// cannot be read or is not sound gzip; what came before that was handed out.
bool sg_stream_read(void *stream, char *into, size_t room, size_t *got,
                    const char **why);

#endif
