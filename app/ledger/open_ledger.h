#pragma once

#include "config/site_settings.h"
#include "ledger/admin_pin.h"
#include "ledger/clock_corrections.h"
#include "ledger/corrections.h"
#include "ledger/delivery.h"
#include "ledger/device_codes.h"
#include "ledger/device_collection.h"
#include "ledger/door_entry.h"
#include "ledger/gallery_keeper.h"
#include "ledger/people.h"
#include "ledger/presence.h"
#include "ledger/punch_lists.h"
#include "ledger/punch_recorder.h"
#include "ledger/repairs.h"
#include "ledger/roster_delivery.h"
#include "ledger/site_answers.h"

#include <memory>

namespace rollcall {

/// The ledger thread's parts over an open store: what `LedgerThread::ask` works with. Ledger thread only.
class OpenLedger
{
public:
    OpenLedger(std::unique_ptr<Store> store, LedgerContext& context, Connections& connections);

    [[nodiscard]] Store& store() noexcept { return *m_store; }
    [[nodiscard]] AuditTrail& audit() noexcept { return m_audit; }
    [[nodiscard]] AdminPin& adminPin() noexcept { return m_adminPin; }
    [[nodiscard]] ClockCorrections& clock() noexcept { return m_clock; }
    [[nodiscard]] Corrections& corrections() noexcept { return m_corrections; }
    [[nodiscard]] Delivery& delivery() noexcept { return m_delivery; }
    [[nodiscard]] DeviceCodes& deviceCodes() noexcept { return m_deviceCodes; }
    [[nodiscard]] DeviceCollection& devices() noexcept { return m_devices; }
    [[nodiscard]] DoorEntry& doorEntry() noexcept { return m_doorEntry; }
    [[nodiscard]] GalleryKeeper& gallery() noexcept { return m_gallery; }
    [[nodiscard]] People& people() noexcept { return m_people; }
    [[nodiscard]] Presence& presence() noexcept { return m_presence; }
    [[nodiscard]] PunchLists& punches() noexcept { return m_punches; }
    [[nodiscard]] PunchRecorder& recorder() noexcept { return m_recorder; }
    [[nodiscard]] Repairs& repairs() noexcept { return m_repairs; }
    [[nodiscard]] RosterDelivery& rosterDelivery() noexcept { return m_rosterDelivery; }
    [[nodiscard]] SiteAnswers& site() noexcept { return m_site; }

    /// Stores what an administrator set on screen, with these events in the audit trail: without a store nothing is
    /// changed.
    [[nodiscard]] Status keepSettings(const SiteSettings& settings, const std::vector<AuditEvent>& events);

private:
    const std::unique_ptr<Store> m_store;
    AuditTrail m_audit;
    AdminPin m_adminPin;
    ClockCorrections m_clock;
    Delivery m_delivery;
    RosterDelivery m_rosterDelivery;
    GalleryKeeper m_gallery;
    Presence m_presence;
    PunchLists m_punches;
    PunchRecorder m_recorder;
    DoorEntry m_doorEntry;
    Corrections m_corrections;
    People m_people;
    SiteAnswers m_site;
    Repairs m_repairs;
    DeviceCollection m_devices;
    DeviceCodes m_deviceCodes;
};

} // namespace rollcall
