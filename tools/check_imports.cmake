# check_imports.cmake - the library calls nothing but what is on this list.
# A name that is not (strcpy, getenv, printf, exit ...) is a decision to make,
# not one to slip in.
#
#   cmake -D NM=nm -D LIBRARY=libsigcc.a -P check_imports.cmake
cmake_minimum_required(VERSION 3.21)

set(memory calloc free malloc)
set(text bcmp memchr memcmp memcpy memmem memmove memset strchr strcmp strlen)
set(numbers ceil floor fmod labs strtod strtol)
set(formats snprintf vsnprintf) # for numbers, and text of our own
set(files access close dup fstat open read realpath strerror)
set(others abort clock clock_gettime inet_pton longjmp qsort setjmp)
set(made_by_compilers errno_location stack_chk_fail GLOBAL_OFFSET_TABLE_)
set(made_for_32_bits divdi3 moddi3 udivdi3 umoddi3)
set(allowed ${memory} ${text} ${numbers} ${formats} ${files} ${others}
            ${made_by_compilers} ${made_for_32_bits})
set(libraries "^((yaml|json|pcre2)_|inflate)")

# All names of one kind, each once.
function(read_symbols option result)
    execute_process(COMMAND ${NM} ${option} -P ${LIBRARY}
                    OUTPUT_VARIABLE out ERROR_QUIET
                    COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\n" ";" lines "${out}")
    list(FILTER lines INCLUDE REGEX "^[A-Za-z_][^ ]* [A-Za-z]")
    list(TRANSFORM lines REPLACE " .*" "" OUTPUT_VARIABLE names)
    list(REMOVE_DUPLICATES names)
    set(${result} ${names} PARENT_SCOPE)
endfunction()

read_symbols(--undefined-only undefined)
read_symbols(--defined-only defined)
if(NOT defined)
    message(FATAL_ERROR "no symbols at all in ${LIBRARY}")
endif()
list(REMOVE_ITEM undefined ${defined})
set(bad 0)
foreach(name IN LISTS undefined)
    # __snprintf_chk, __isoc23_strtol, _setjmp ...
    string(REGEX REPLACE "^_+" "" plain ${name})
    string(REGEX REPLACE "^isoc23_" "" plain ${plain})
    string(REGEX REPLACE "_chk$" "" plain ${plain})
    if(NOT plain IN_LIST allowed AND NOT name MATCHES "${libraries}")
        message("not on the list: ${name}")
        math(EXPR bad "${bad} + 1")
    endif()
endforeach()
if(bad GREATER 0)
    message(FATAL_ERROR "${bad} functions are not on the list of imports")
endif()
