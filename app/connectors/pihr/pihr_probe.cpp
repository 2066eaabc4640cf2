#include "connectors/pihr/pihr_probe.h"

#include "connectors/pihr/pihr_connector.h"

#include <QHostAddress>

#include <utility>

namespace rollcall::pihr {

namespace {

/// After the first thing that is no answer to the greeting: time for the answer itself, if that was only a preface.
constexpr Milliseconds kAfterNoise{2'000};
constexpr int kUsualPort = 80;
constexpr int kUsualSecurePort = 443;

ConnectorTest testOf(const Settings& settings)
{
    ConnectorTest test;
    const bool secure = net::isSecure(settings.link.url);
    test.host = settings.link.url.host();
    test.port = settings.link.url.port(secure ? kUsualSecurePort : kUsualPort);
    if (QHostAddress(test.host).isNull()) // a number needs no looking up
        test.stages.push_back(ConnectorStage::NameFound);
    test.stages.push_back(ConnectorStage::Connected);
    if (secure)
        test.stages.push_back(ConnectorStage::Secured);
    test.stages.insert(test.stages.end(), {ConnectorStage::Answered, ConnectorStage::Accepted});
    return test;
}

} // namespace

PihrProbe::PihrProbe(Settings settings, const Clock& clock, SitePort& site, Report report)
    : Probe(testOf(settings), std::move(report)), m_settings(std::move(settings)), m_clock(clock), m_site(site),
      m_session(m_settings.session), m_answerTimer(this),
      m_link(m_settings.link,
             {[this] { greet(); },
              [this](const net::ConnectionLoss& loss) { finish(loss.fault, loss.detail, loss.httpStatus); },
              [this](const QString& text) { received(text); }, [] {}, [this](ConnectorStage stage) { reached(stage); }})
{
    m_answerTimer.setSingleShot(true);
    connect(&m_answerTimer, &QTimer::timeout, this,
            [this] { finish(m_saidSomethingElse ? ConnectorFault::AnswersSomethingElse : ConnectorFault::NoAnswer); });
}

void PihrProbe::begin()
{
    m_link.open();
}

void PihrProbe::end()
{
    m_answerTimer.stop();
    m_link.leave();
}

void PihrProbe::greet()
{
    reached(ConnectorStage::Answered);
    m_answerTimer.start(m_settings.session.times.registration);
    if (m_settings.session.speech.dialect == Dialect::Pihr) {
        perform(m_session.connected(m_clock.monotonic()));
        return;
    }
    m_site.figures([this, alive = std::weak_ptr<int>(m_alive)](const Result<SiteFigures>& figures) {
        if (!alive.expired() && !isFinished())
            perform(m_session.connected(m_clock.monotonic(), deviceFacts(m_settings, m_clock, figures)));
    });
}

void PihrProbe::received(const QString& text)
{
    const Incoming incoming = decode(text);
    if (std::holds_alternative<Noise>(incoming) && !std::exchange(m_saidSomethingElse, true))
        m_answerTimer.start(std::min(kAfterNoise, m_settings.session.times.registration));
    const Outputs outputs = m_session.textReceived(text, m_clock.monotonic());
    for (const Output& output : outputs) {
        const auto* change = std::get_if<LinkChange>(&output);
        if (change == nullptr)
            continue;
        if (change->state == LinkState::Online) {
            reached(ConnectorStage::Accepted);
            finish(ConnectorFault::None);
            return;
        }
        const auto* reply = std::get_if<Reply>(&incoming);
        finish(ConnectorFault::NotAccepted, reply == nullptr ? QString() : reply->reason);
        return;
    }
    perform(outputs);
}

/// Only what belongs to the greeting. Commands of the server are for the connector.
void PihrProbe::perform(const Outputs& outputs)
{
    for (const Output& output : outputs) {
        if (const auto* message = std::get_if<SendText>(&output))
            m_link.send(message->text);
    }
}

} // namespace rollcall::pihr
