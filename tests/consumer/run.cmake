# run.cmake - install sigcc and use it, once for each kind of library.
cmake_minimum_required(VERSION 3.21)

set(expected "CommandLine=\"*whoami*\"\n")

function(run)
    execute_process(COMMAND ${ARGN} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# The program prints the query of its rule.
function(run_program)
    execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE out
                    COMMAND_ERROR_IS_FATAL ANY)
    if(NOT out STREQUAL expected)
        message(FATAL_ERROR "${ARGN} printed ${out}")
    endif()
endfunction()

# Installed in one place, used in another.
function(install_sigcc kind shared)
    set(build ${WORK}/${kind}-build)
    run(${CMAKE_COMMAND} -S ${SOURCE} -B ${build} -G ${GENERATOR}
        -D CMAKE_C_COMPILER=${CC} -D CMAKE_BUILD_TYPE=Debug
        -D CMAKE_INSTALL_LIBDIR=lib -D BUILD_SHARED_LIBS=${shared}
        -D SIGCC_BUILD_TESTS=OFF)
    run(${CMAKE_COMMAND} --build ${build})
    run(${CMAKE_COMMAND} --install ${build} --prefix ${WORK}/${kind}-first)
    file(RENAME ${WORK}/${kind}-first ${WORK}/${kind})
endfunction()

function(use_cmake kind)
    set(build ${WORK}/${kind}-cmake)
    run(${CMAKE_COMMAND} -S ${PROJECT} -B ${build} -G ${GENERATOR}
        -D CMAKE_C_COMPILER=${CC} -D CMAKE_PREFIX_PATH=${WORK}/${kind})
    run(${CMAKE_COMMAND} --build ${build})
    file(GLOB programs ${build}/consumer_*)
    list(FILTER programs EXCLUDE REGEX "\\.")
    foreach(program IN LISTS programs)
        run_program(${program})
    endforeach()
endfunction()

function(use_pkg_config kind)
    set(ENV{PKG_CONFIG_PATH} ${WORK}/${kind}/lib/pkgconfig)
    set(static "")
    if(kind STREQUAL "static")
        set(static --static)
    endif()
    execute_process(COMMAND ${PKG_CONFIG} ${static} --cflags --libs sigcc
                    OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
    separate_arguments(flags UNIX_COMMAND "${flags}")
    run(${CC} ${PROJECT}/main.c -o ${WORK}/${kind}-program ${flags})
    run_program(${CMAKE_COMMAND} -E env LD_LIBRARY_PATH=${WORK}/${kind}/lib
                ${WORK}/${kind}-program)
endfunction()

# What the library asks of others and what it defines: presets with sanitizers
# or link time optimisation hide it, this build does not.
function(check_house check)
    run(${CMAKE_COMMAND} -D NM=${NM} -D SIZE=${SIZE}
        -D LIBRARY=${WORK}/static/lib/libsigcc.a
        -P ${SOURCE}/tools/check_${check}.cmake)
endfunction()

file(REMOVE_RECURSE ${WORK})
install_sigcc(static OFF)
check_house(symbols)
check_house(imports)
if(SIZE)
    check_house(globals)
endif()
install_sigcc(shared ON)
foreach(kind static shared)
    use_cmake(${kind})
    if(PKG_CONFIG)
        use_pkg_config(${kind})
    endif()
endforeach()
file(REMOVE_RECURSE ${WORK})
