#pragma once

#include <QLoggingCategory>

namespace rollcall::http {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)

} // namespace rollcall::http
