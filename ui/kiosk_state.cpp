#include "ui/kiosk_state.h"
