package document

// Addressees gives everybody whom a printed addressee names, in the short form
// that is the same in every resolution and language, as in [Duty.Addressee]:
// "Director of TSB" and "TSAG" for "the Director of the Telecommunication
// Standardization Bureau and the Telecommunication Standardization Advisory Group".
func Addressees(printed string) []string { return addressees(printed) }
