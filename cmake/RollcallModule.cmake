# Parsing Qt and the standard library is most of the time of a build; precompiled, clang takes half
# as long. (g++ gains nothing: it loads the whole 150 MB for each file.) Only headers of libraries
# are in it, and the release preset builds without it, so every file keeps including what it uses.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()
add_library(rollcall_precompiled OBJECT "${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp")
target_link_libraries(rollcall_precompiled PRIVATE rollcall_options Qt6::Core)
target_include_directories(rollcall_precompiled SYSTEM PRIVATE ${TL_EXPECTED_INCLUDE})
target_precompile_headers(rollcall_precompiled PRIVATE
    <algorithm>
    <array>
    <atomic>
    <chrono>
    <deque>
    <functional>
    <map>
    <memory>
    <mutex>
    <optional>
    <set>
    <string>
    <thread>
    <unordered_map>
    <variant>
    <vector>
    <tl/expected.hpp>
    <QByteArray>
    <QCoreApplication>
    <QDateTime>
    <QDir>
    <QFile>
    <QFileInfo>
    <QHash>
    <QJsonArray>
    <QJsonDocument>
    <QJsonObject>
    <QObject>
    <QPointer>
    <QString>
    <QStringList>
    <QThread>
    <QTimer>
    <QUuid>
    <QVariant>)
add_library(rollcall_precompiled_widgets OBJECT "${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp")
target_link_libraries(rollcall_precompiled_widgets PRIVATE rollcall_options Qt6::Widgets)
target_include_directories(rollcall_precompiled_widgets SYSTEM PRIVATE ${TL_EXPECTED_INCLUDE})
get_target_property(precompiled rollcall_precompiled PRECOMPILE_HEADERS)
target_precompile_headers(rollcall_precompiled_widgets PRIVATE
    ${precompiled}
    <QBoxLayout>
    <QLabel>
    <QPainter>
    <QPushButton>
    <QScrollArea>
    <QWidget>)
set_target_properties(rollcall_precompiled rollcall_precompiled_widgets PROPERTIES AUTOMOC OFF)

# Widgets where the target has them. An argument after the target says so.
function(rollcall_precompile target)
    if("Qt6::Widgets" IN_LIST ARGN OR "rollcall_ui" IN_LIST ARGN)
        target_precompile_headers(${target} REUSE_FROM rollcall_precompiled_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM rollcall_precompiled)
    endif()
endfunction()

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
    rollcall_precompile(rollcall_${name} ${ARG_DEPENDS})
endfunction()

# rollcall_test(NAME SOURCES ... [DEPENDS ...] [TIMEOUT seconds] [LABELS ...] [ENVIRONMENT ...])
#   A Qt Test program tst_NAME, run by ctest off screen.
function(rollcall_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;DEPENDS;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(tst_${name} ${ARG_SOURCES})
    target_include_directories(tst_${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(tst_${name} PRIVATE ROLLCALL_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(tst_${name} PRIVATE rollcall_options Qt6::Test ${ARG_DEPENDS})
    rollcall_precompile(tst_${name} ${ARG_DEPENDS})
    add_test(NAME ${name} COMMAND tst_${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set(environment "QT_QPA_PLATFORM=offscreen")
    # Qt's own watchdog (5 minutes a function) misses the change from one function to the next on a
    # busy machine and then counts them together: ctest's limit is the one that holds.
    list(APPEND environment "QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "${environment};${ARG_ENVIRONMENT}"
        SKIP_REGULAR_EXPRESSION "^SKIP   : .*whole suite")
endfunction()
