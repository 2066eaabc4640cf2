# rollcall_module(NAME SOURCES ... [DEPENDS ...] [PRIVATE ...])
#   A folder below app/ (or one beside it) as a static library rollcall_NAME. DEPENDS are public,
#   PRIVATE are not seen by users.
function(rollcall_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
    add_library(rollcall_${name} STATIC ${ARG_SOURCES})
    target_include_directories(rollcall_${name} PUBLIC
        "${CMAKE_SOURCE_DIR}/app"
        "${CMAKE_SOURCE_DIR}")
    target_link_libraries(rollcall_${name}
        PUBLIC rollcall_options ${ARG_DEPENDS}
        PRIVATE ${ARG_PRIVATE})
endfunction()

# rollcall_test(NAME SOURCES ... [DEPENDS ...] [TIMEOUT seconds] [LABELS ...] [ENVIRONMENT ...])
#   A Qt Test program tst_NAME, run by ctest off screen.
function(rollcall_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;DEPENDS;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(tst_${name} ${ARG_SOURCES})
    target_include_directories(tst_${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(tst_${name} PRIVATE ROLLCALL_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(tst_${name} PRIVATE rollcall_options Qt6::Test ${ARG_DEPENDS})
    add_test(NAME ${name} COMMAND tst_${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${ARG_ENVIRONMENT}"
        SKIP_REGULAR_EXPRESSION "^SKIP   : .*whole suite")
endfunction()
