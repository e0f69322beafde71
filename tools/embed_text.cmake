# embed_text.cmake - files as C arrays.
#
# A text becomes an array of numbers, not a string: C promises room for 4,095
# characters only.  A char may be signed, so that only ASCII is sure to fit.

# Set 'out' to the definition of "static const char <name>[]", which ends with
# a NUL that sizeof counts.
function(embed_text out path name)
    string(REPEAT "[0-9a-f]" 32 row)
    file(READ ${path} bytes HEX)
    string(REGEX REPLACE "(${row})" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    # Not before: counting pairs of digits takes CMake's stack for large files.
    if(bytes MATCHES "0x[89a-f]")
        message(FATAL_ERROR "${path}: has a character that is not ASCII")
    endif()
    set(${out} "static const char ${name}[] = {\n${bytes}0\n};\n\n"
        PARENT_SCOPE)
endfunction()
