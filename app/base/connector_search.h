#pragma once

#include <QString>

#include <map>
#include <vector>

namespace rollcall {

/// A system that answered in the network. What it says of itself may be empty.
struct FoundSystem
{
    QString address;
    QString name;
    QString serial;
    QString platform;
    bool wantsKey = false;                  ///< more is not known before a key or password is entered
    std::map<QString, QString> values = {}; ///< of its form, by FormField::key: how it is reached

    friend bool operator==(const FoundSystem&, const FoundSystem&) = default;
};

/// How far a search of a network has come.
struct ConnectorSearch
{
    int asked = 0; ///< addresses that have answered, or had their time
    int total = 0; ///< addresses of the network
    bool finished = false;
    std::vector<FoundSystem> found; ///< by address

    friend bool operator==(const ConnectorSearch&, const ConnectorSearch&) = default;
};

} // namespace rollcall
