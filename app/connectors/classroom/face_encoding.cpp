#include "connectors/classroom/face_encoding.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace rollcall::classroom {

namespace {

constexpr qsizetype kDoubleBytes = kEncodingLength * qsizetype{sizeof(double)};
constexpr qsizetype kFloatBytes = kEncodingLength * qsizetype{sizeof(float)};
/// Those of dlib's network have a length of about 1.4.
constexpr double kShortest = 0.1;
constexpr double kLongest = 10.0;

template <class Number, class Bits> std::vector<double> littleEndian(const QByteArray& bytes)
{
    std::vector<double> numbers;
    for (qsizetype at = 0; at + qsizetype{sizeof(Number)} <= bytes.size(); at += qsizetype{sizeof(Number)}) {
        const auto bits = qFromLittleEndian<Bits>(bytes.constData() + at);
        Number number{};
        std::memcpy(&number, &bits, sizeof number);
        numbers.push_back(static_cast<double>(number));
    }
    return numbers;
}

std::vector<double> numbersOf(const QJsonArray& array)
{
    std::vector<double> numbers;
    for (const auto& value : array)
        numbers.push_back(value.toDouble(std::nan("")));
    return numbers;
}

} // namespace

tl::expected<std::vector<float>, QString> readFaceEncoding(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return {};
    std::vector<double> numbers;
    if (value.isArray() && value.toArray().size() == kEncodingLength) {
        numbers = numbersOf(value.toArray());
    } else if (value.isString()) {
        const auto decoded =
            QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded && (*decoded).size() == kDoubleBytes)
            numbers = littleEndian<double, quint64>(*decoded);
        else if (decoded && (*decoded).size() == kFloatBytes)
            numbers = littleEndian<float, quint32>(*decoded);
    }
    if (numbers.size() != kEncodingLength)
        return tl::unexpected<QString>(
            sentence(QT_TRANSLATE_NOOP("Connector", "A face encoding is not 128 numbers of dlib's")));
    double squares = 0.0;
    for (const double number : numbers)
        squares += number * number;
    const double length = std::sqrt(squares);
    // Written so that NaN is refused as well.
    if (!(length >= kShortest && length <= kLongest))
        return tl::unexpected<QString>(
            sentence(QT_TRANSLATE_NOOP("Connector", "A face encoding has numbers that dlib does not make")));
    std::vector<float> floats(numbers.size());
    std::transform(numbers.begin(), numbers.end(), floats.begin(),
                   [](double number) { return static_cast<float>(number); });
    return floats;
}

} // namespace rollcall::classroom
