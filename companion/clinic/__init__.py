"""What goes to a clinic and comes back: plan files, and the record as HL7 FHIR."""
