"""One file a family; one function a rule. The order of families stands in the registry."""
