#include "connectors/campus/photo_web.h"

#include "connectors/campus/listing.h"

#include <QTimer>

namespace rollcall::campus {

namespace {

constexpr int kTries = 3;
constexpr int kFirstServerError = 500;

bool isWorthAnotherTry(const net::HttpOutcome& outcome)
{
    return !outcome || outcome->status >= kFirstServerError || net::isThrottle(outcome->status);
}

} // namespace

PhotoWeb::PhotoWeb(const PhotoSettings& settings) : m_settings(settings), m_client(settings.http) {}

void PhotoWeb::send(const net::HttpRequest& request, Done done)
{
    net::HttpRequest keyed = request;
    keyed.url = withPhotoKey(m_settings.url, request.url, m_settings.key);
    attempt(keyed, done, 1);
}

void PhotoWeb::attempt(const net::HttpRequest& request, const Done& done, int tries)
{
    m_client.send(request, [this, request, done, tries](const net::HttpOutcome& outcome) {
        if (tries >= kTries || !isWorthAnotherTry(outcome)) {
            done(outcome);
            return;
        }
        const int round = m_round;
        QTimer::singleShot(m_settings.retryPause * tries, this, [this, request, done, tries, round] {
            if (round == m_round)
                attempt(request, done, tries + 1);
        });
    });
}

void PhotoWeb::abort()
{
    ++m_round;
    m_client.abortAll();
}

QString problemOf(const net::HttpOutcome& outcome)
{
    if (!outcome)
        return outcome.error().sentence;
    const bool isRedirect = outcome->status >= 300 && outcome->status < 400;
    return isRedirect ? net::judgeRedirect(*outcome).reason : net::statusSentence(*outcome);
}

} // namespace rollcall::campus
