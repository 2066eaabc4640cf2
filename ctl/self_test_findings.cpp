#include "ctl/self_test_findings.h"

#include <algorithm>

namespace rollcall::ctl {

namespace {

using Kind = Finding::Kind;

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Double:
        return QStringLiteral("double");
    case Kind::Lookalike:
        return QStringLiteral("look-alike");
    case Kind::Closest:
        return QStringLiteral("closest");
    case Kind::Weak:
        return QStringLiteral("weak-template");
    case Kind::FalseMatch:
        return QStringLiteral("false-match");
    case Kind::Unreadable:
        return QStringLiteral("unreadable");
    case Kind::OtherModel:
        return QStringLiteral("other-model");
    case Kind::Camera:
        return QStringLiteral("camera");
    case Kind::Single:
        break;
    }
    return QStringLiteral("single-template");
}

void addPairs(const SelfTest& test, std::vector<Finding>& findings)
{
    for (const AlikePair& pair : test.gallery.alike) {
        const Kind kind = test.isDouble(pair) ? Kind::Double : test.isLookalike(pair) ? Kind::Lookalike : Kind::Closest;
        if (kind == Kind::Closest && &pair != &test.gallery.alike.front())
            break; // the most alike come first
        findings.push_back({kind, pair.first, {}, 0, pair.second, {}, pair.similarity});
    }
}

} // namespace

bool Finding::isProblem() const
{
    return kind != Kind::Lookalike && kind != Kind::Closest && kind != Kind::Single;
}

QString Finding::meaning() const
{
    switch (kind) {
    case Kind::Double:
        return QStringLiteral("the same person twice?");
    case Kind::Lookalike:
        return QStringLiteral("look-alikes: a larger margin is required");
    case Kind::Closest:
        return QStringLiteral("told apart");
    case Kind::Weak:
        return QStringLiteral("too weak to keep: enroll this person again");
    case Kind::FalseMatch:
        return QStringLiteral("would match the other person: enroll this person again");
    case Kind::Unreadable:
        return QStringLiteral("cannot be decrypted: enroll this person again");
    case Kind::OtherModel:
        return QStringLiteral("no template of the model in use: enroll this person again");
    case Kind::Camera:
        return detail;
    case Kind::Single:
        break;
    }
    return QStringLiteral("only one template: more photos make recognition surer");
}

std::vector<Finding> findingsOf(const SelfTest& test)
{
    std::vector<Finding> findings;
    addPairs(test, findings);
    for (const WeakTemplate& item : test.gallery.weak)
        findings.push_back({Kind::Weak, item.person, {}, item.number, item.nearest, {}, item.own});
    for (const WeakTemplate& item : test.gallery.named)
        findings.push_back({Kind::FalseMatch, item.person, {}, item.number, item.nearest, {}, item.other});
    for (const PersonId& person : test.unreadable)
        findings.push_back({Kind::Unreadable, person, {}});
    for (const PersonId& person : test.ofOtherModels)
        findings.push_back({Kind::OtherModel, person, {}});
    if (test.camera && !test.camera->isWell()) {
        Finding camera{Kind::Camera, {}, {}};
        camera.detail = inWords(*test.camera);
        findings.push_back(std::move(camera));
    }
    for (const PersonId& person : test.gallery.singles)
        findings.push_back({Kind::Single, person, {}});
    for (Finding& finding : findings) {
        finding.name = test.names.value(finding.person);
        finding.otherName = test.names.value(finding.other);
    }
    // Those that need a remedy come first.
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.isProblem() && !b.isProblem(); });
    return findings;
}

QJsonObject toJson(const Finding& finding)
{
    return {{QStringLiteral("problem"), finding.isProblem()},
            {QStringLiteral("finding"), wordOf(finding.kind)},
            {QStringLiteral("person"), finding.person.value()},
            {QStringLiteral("name"), finding.name},
            {QStringLiteral("template"), finding.number > 0 ? QJsonValue(finding.number) : QJsonValue()},
            {QStringLiteral("other"), finding.other.isEmpty() ? QJsonValue() : QJsonValue(finding.other.value())},
            {QStringLiteral("other_name"), finding.otherName},
            {QStringLiteral("similarity"), finding.similarity ? QJsonValue(*finding.similarity) : QJsonValue()},
            {QStringLiteral("meaning"), finding.meaning()}};
}

Status lookUpNames(const SqliteRoster& roster, SelfTest& test)
{
    for (const Finding& finding : findingsOf(test)) {
        for (const PersonId& id : {finding.person, finding.other}) {
            if (id.isEmpty() || test.names.contains(id))
                continue;
            ROLLCALL_TRY_ASSIGN(const std::optional<Person> person, roster.find(id));
            test.names.insert(id, person ? person->displayName : QString());
        }
    }
    return {};
}

} // namespace rollcall::ctl
