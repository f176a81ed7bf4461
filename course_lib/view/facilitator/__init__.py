"""The facilitator's page: cards to plan the conversation, to hold it, to close it, to go on."""
