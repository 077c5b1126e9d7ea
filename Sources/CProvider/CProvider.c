#include "wascc_provider.h"
