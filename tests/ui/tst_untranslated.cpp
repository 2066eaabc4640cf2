// Every scene of the screenshots with texts that have no Latin letter: what can still be read in Latin letters is not
// translated, or is data.
#include "tools/screenshots/scenes.h"

#include "ui/language.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <map>

using namespace rollcall;
using namespace rollcall::screenshots;

namespace {

constexpr int kMaxRows = 40; ///< of a list that are looked at

/// Another letter for every Latin one; what is filled in stays.
class Pseudo final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QRegularExpression placeholder(QStringLiteral("^%L?[n1-9]"));
        const QString text = QString::fromUtf8(source);
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto match = placeholder.match(QStringView(text).mid(i).left(3));
            if (match.hasMatch()) {
                result += match.captured();
                i += match.capturedLength() - 1;
            } else {
                result += text[i].unicode() < 0x80 && text[i].isLetter() ? QChar(0x995) : text[i]; // Bengali Ka
            }
        }
        return result;
    }
};

/// What the scenes themselves say: names of people and servers, and what those answer. Longest first.
QStringList sceneData()
{
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression telling(QStringLiteral("[A-Z ]"));
    QStringList data;
    const QDir folder(QStringLiteral(ROLLCALL_SOURCE_DIR "/tools/screenshots"));
    for (const QString& name : folder.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = literal.globalMatch(text); match.hasNext();) {
            const QString found = match.next().captured(1).trimmed();
            if (found.size() > 1 && found.contains(telling))
                data << found;
        }
    }
    std::sort(data.begin(), data.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return data;
}

/// Without what is the same in every language.
QString withoutData(QString text)
{
    static const QStringList data = sceneData();
    static const QRegularExpression same(QStringLiteral(
        "/(?:[\\w.-]+/)+[\\w.-]+|"                                                  // paths
        "[\\w.-]+\\.(?:example|org|csv|png|txt)\\b|(?:ws|http)s?://(?:localhost)?|" // addresses and files
        "(?:[0-9A-F]{2} ){7,}[0-9A-F]{2}|"                                          // fingerprints
        "\\b[A-Z][A-Za-z]+/[A-Za-z_ /-]+|"                                          // time zones
        "\\brollcall(?:ctl|\\.\\w+)"));
    text.remove(QChar(0x200B)); // where an address may break
    for (const QString& phrase : data)
        text.remove(phrase);
    return text.remove(same);
}

class Finder
{
public:
    void look(const QString& scene, const QWidget& window)
    {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                see(scene, label->text());
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                see(scene, button->text());
            if (const auto* line = qobject_cast<const QLineEdit*>(widget))
                see(scene, line->placeholderText());
            // The keys of a keyboard are letters.
            if (!widget->objectName().startsWith(QLatin1String("key:"))) {
                see(scene, widget->accessibleName());
                see(scene, widget->accessibleDescription());
            }
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
                lookAtRows(scene, *view->model());
        }
    }
    [[nodiscard]] QStringList found(const QStringList& known) const
    {
        QStringList lines;
        for (const auto& [word, where] : m_found) {
            if (!known.contains(word))
                lines << word + QStringLiteral("   in ") + where;
        }
        return lines;
    }

private:
    void lookAtRows(const QString& scene, const QAbstractItemModel& model)
    {
        for (int row = 0; row < std::min(kMaxRows, model.rowCount()); ++row) {
            for (const int role : {int{Qt::DisplayRole}, int{Qt::AccessibleTextRole}, int{ui::kTitleRole},
                                   int{ui::kSubtitleRole}, int{ui::kEndRole}})
                see(scene, model.index(row, 0).data(role).toString());
        }
    }
    void see(const QString& scene, const QString& text)
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
        for (auto match = word.globalMatch(withoutData(text)); match.hasNext();)
            m_found.try_emplace(match.next().captured(), scene + QStringLiteral(": ") + text.left(120));
    }

    std::map<QString, QString> m_found; ///< each word, and where it was seen first
};

} // namespace

class TestUntranslated : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noWordOfTheProgramStaysInEnglish()
    {
        // Products, the languages by their own names, units, identifiers of the scenes, and names of models.
        const QStringList known =
            QStringLiteral("AiFace PiHR OpenCV Qt SQLite English Espa ol Aa AM PM GB MB UTC pihr campus "
                           "check out to fused imx wide")
                .split(QLatin1Char(' '));
        Finder finder;
        ui::useLanguage(QStringLiteral("bn"));
        Pseudo pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QImage frame(640, 480, QImage::Format_RGB32);
        frame.fill(Qt::darkGray);
        for (const Scene& scene : scenes()) {
            const ManualClock clock(WallTime{Milliseconds{1'795'161'660'000}});
            screen::KioskState state;
            MadeUpKiosk kiosk(true);
            screen::UiSettings settings;
            settings.screenSize = {1280, 800};
            settings.dotsPerInch = 149;
            settings.idleAfterSeconds = scene.name.startsWith(QLatin1String("idle")) ? 1 : 0;
            settings.confirmationMilliseconds = 60'000;
            settings.reducedMotion = true;
            settings.soundVolume = 0;
            settings.language = QStringLiteral("bn");
            settings.languages = {QStringLiteral("bn"), QStringLiteral("ar")};
            state.setDoorName(QStringLiteral("المدخل الرئيسي"));
            state.setCamera(screen::CameraView::Live, {});
            state.setFrame(frame);
            ui::MainWindow window(state, kiosk, kiosk.services(), clock, settings);
            window.resize(settings.screenSize);
            window.show();
            Stage stage{state, kiosk, window, clock, frame};
            scene.play(stage);
            QCoreApplication::sendPostedEvents();
            finder.look(scene.name, window);
        }
        QCoreApplication::removeTranslator(&pseudo);
        const QStringList found = finder.found(known);
        for (const QString& line : found)
            qInfo("%s", qPrintable(line));
        QVERIFY2(found.isEmpty(), qPrintable(QString::number(found.size())));
    }
};

QTEST_MAIN(TestUntranslated)
#include "tst_untranslated.moc"
