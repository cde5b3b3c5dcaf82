"""Facts from typeshed's stubs: which names exist in which Python on which system, and their signatures."""
