# run.cmake - install sigcc as people do and use it: static and shared, with
# the prefix /usr/local, with /usr as a distribution has it, and moved.
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

# Below WORK/<kind>-<way>, with the folder that the prefix would be in 'tree':
# the trees of DESTDIR are used where they are, which is a move as well.
# Another prefix costs no compilation.
function(install_sigcc kind way prefix)
    set(build ${WORK}/${kind}-build)
    set(shared OFF)
    if(kind STREQUAL "shared")
        set(shared ON)
    endif()
    run(${CMAKE_COMMAND} -S ${SOURCE} -B ${build} -G ${GENERATOR}
        -D CMAKE_C_COMPILER=${CC} -D CMAKE_BUILD_TYPE=Debug
        -D CMAKE_INSTALL_PREFIX=${prefix} -U CMAKE_INSTALL_LIBDIR
        -D BUILD_SHARED_LIBS=${shared} -D SIGCC_BUILD_TESTS=OFF)
    run(${CMAKE_COMMAND} --build ${build})
    run(${CMAKE_COMMAND} -E env DESTDIR=${WORK}/${kind}-${way}
        ${CMAKE_COMMAND} --install ${build})
    set(tree ${WORK}/${kind}-${way}${prefix})
    file(GLOB_RECURSE pc ${tree}/sigcc.pc)
    get_filename_component(lib ${pc} DIRECTORY)
    get_filename_component(lib ${lib} DIRECTORY)
    set(tree ${tree} PARENT_SCOPE)
    set(lib ${lib} PARENT_SCOPE) # .../lib/x86_64-linux-gnu for /usr on Debian
endfunction()

# What was installed runs, and finds its library without help.
function(use_program)
    execute_process(COMMAND ${tree}/bin/sigcc --version OUTPUT_VARIABLE out
                    COMMAND_ERROR_IS_FATAL ANY)
    if(NOT out MATCHES "^sigcc [0-9.]+")
        message(FATAL_ERROR "sigcc --version printed ${out}")
    endif()
endfunction()

function(use_cmake name)
    set(build ${WORK}/${name}-cmake)
    run(${CMAKE_COMMAND} -S ${PROJECT} -B ${build} -G ${GENERATOR}
        -D CMAKE_C_COMPILER=${CC} -D CMAKE_PREFIX_PATH=${tree})
    run(${CMAKE_COMMAND} --build ${build})
    file(GLOB programs ${build}/consumer_*)
    list(FILTER programs EXCLUDE REGEX "\\.")
    if(NOT programs)
        message(FATAL_ERROR "no consumer was built in ${build}")
    endif()
    foreach(program IN LISTS programs)
        run_program(${program})
    endforeach()
endfunction()

# As the README has it: cc main.c $(pkg-config --cflags --libs sigcc)
function(use_pkg_config name)
    set(ENV{PKG_CONFIG_PATH} ${lib}/pkgconfig)
    foreach(static IN LISTS ARGN)
        string(REPLACE none "" static ${static})
        execute_process(COMMAND ${PKG_CONFIG} ${static} --cflags --libs sigcc
                        OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
        separate_arguments(flags UNIX_COMMAND "${flags}")
        run(${CC} ${PROJECT}/main.c -o ${WORK}/${name}-program ${flags})
        run_program(${CMAKE_COMMAND} -E env LD_LIBRARY_PATH=${lib}
                    ${WORK}/${name}-program)
    endforeach()
endfunction()

# Programs ask for the versions that they can use: a minor one before 1.0.
function(check_soname)
    file(STRINGS ${tree}/include/sigcc/version.h lines REGEX "_(MAJOR|MINOR) ")
    string(REGEX MATCHALL "[0-9]+" numbers "${lines}")
    list(GET numbers 0 soname)
    if(soname EQUAL 0)
        list(JOIN numbers "." soname)
    endif()
    execute_process(COMMAND ${OBJDUMP} -p ${lib}/libsigcc.so
                    OUTPUT_VARIABLE out COMMAND_ERROR_IS_FATAL ANY)
    if(NOT out MATCHES "SONAME +libsigcc\\.so\\.([0-9.]+)\n" OR
       NOT CMAKE_MATCH_1 STREQUAL soname)
        message(FATAL_ERROR "SONAME ${CMAKE_MATCH_1}, not ${soname}:\n${out}")
    endif()
endfunction()

# What the library asks of others and what it defines: presets with sanitizers
# or link time optimisation hide it, this build does not.
function(check_house check)
    run(${CMAKE_COMMAND} -D ROOT=${SOURCE} -D NM=${NM} -D SIZE=${SIZE}
        -D LIBRARY=${lib}/libsigcc.a -P ${SOURCE}/tools/check_${check}.cmake)
endfunction()

file(REMOVE_RECURSE ${WORK})
set(static_options none --static)
set(shared_options none)
foreach(kind static shared)
    foreach(way local usr)
        set(prefix /usr)
        if(way STREQUAL "local")
            set(prefix /usr/local)
        endif()
        install_sigcc(${kind} ${way} ${prefix})
        use_program()
        use_cmake(${kind}-${way})
        if(PKG_CONFIG)
            use_pkg_config(${kind}-${way} ${${kind}_options})
        endif()
    endforeach()
    if(kind STREQUAL "static")
        check_house(symbols)
        check_house(imports)
        if(SIZE)
            check_house(globals)
        endif()
    elseif(OBJDUMP)
        check_soname()
    endif()
endforeach()
file(REMOVE_RECURSE ${WORK})
