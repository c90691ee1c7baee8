package refs

// bodyNames are the names of bodies whose resolutions are cited, with what they
// are called in ids, and of bodies whose resolutions must not be taken for those:
// "ESCAP adopted its resolution 72/10". Russian ones stand in the cases that papers have.
var bodyNames = phrasesOf(
	[2]string{"wtsa | world telecommunication standardization assembly | amnt | васэ |" +
		"assemblée mondiale de normalisation des télécommunications | asamblea mundial de normalización de las telecomunicaciones |" +
		"всемирная ассамблея по стандартизации электросвязи | всемирной ассамблеи по стандартизации электросвязи |" +
		"всемирной ассамблее по стандартизации электросвязи | всемирной ассамблеей по стандартизации электросвязи |" +
		"世界电信标准化全会 | الجمعية العالمية لتقييس الاتصالات", "wtsa"},
	[2]string{"pp | plenipotentiary conference | conferencia de plenipotenciarios | conférence de plénipotentiaires |" +
		"полномочная конференция | полномочной конференции | полномочной конференцией | пк |" +
		"全权代表大会 | مؤتمر المندوبين المفوضين", "pp"},
	[2]string{"wtdc | world telecommunication development conference | cmdt | вкрэ |" +
		"conférence mondiale de développement des télécommunications | conferencia mundial de desarrollo de las telecomunicaciones |" +
		"всемирная конференция по развитию электросвязи | всемирной конференции по развитию электросвязи |" +
		"всемирной конференцией по развитию электросвязи | 世界电信发展大会 | المؤتمر العالمي لتنمية الاتصالات", "wtdc"},
	[2]string{"ra | radiocommunication assembly | ar | ассамблея радиосвязи | ассамблеи радиосвязи | ассамблее радиосвязи |" +
		"ассамблеей радиосвязи | 无线电通信全会 | جمعية الاتصالات الراديوية", "itu-r"},
	[2]string{"wcit | world conference on international telecommunications | cmti | вкмэ | 国际电信世界大会 |" +
		"المؤتمر العالمي للاتصالات الدولية", "wcit"},
	[2]string{"wrc | world radiocommunication conference | cmr | вкр | всемирная конференция радиосвязи |" +
		"всемирной конференции радиосвязи | 世界无线电通信大会 | المؤتمر العالمي للاتصالات الراديوية", "wrc"},
	[2]string{"wtpf | world telecommunication ict policy forum | world telecommunications ict policy forum | fmpt |" +
		"world telecommunication information and communication technology policy forum | вфпэ |" +
		"世界电信政策论坛 | 世界电信信息通信技术政策论坛 | المنتدى العالمي لسياسات الاتصالات", "wtpf"},
	[2]string{"itu council | council | consejo | conseil | совет | совета | советом | совете | 理事会 | المجلس | مجلس الاتحاد", "council"},
	[2]string{"unga | general assembly | ga | agnu | asamblea general | assemblée générale | генеральная ассамблея |" +
		"генеральной ассамблеи | генеральной ассамблеей | 联合国大会 | 联大 | الجمعية العامة", "A"},
	[2]string{"ecosoc | economic and social council | экосос | экономического и социального совета | экономический и социальный совет |" +
		"经济及社会理事会 | 经社理事会 | المجلس الاقتصادي والاجتماعي", "E"},
	[2]string{"human rights council | hrc | совета по правам человека | 人权理事会 | مجلس حقوق الإنسان", "A/HRC"},
	[2]string{"escap | escwa | eclac | ece | eca | security council | world health assembly | unesco | who | wmo | upu | iso | iec |" +
		"cstd | european council | council of europe | un habitat | advisory committee | european union | european parliament | cedaw |" +
		"advisory council | совета безопасности | 安全理事会 | 安理会 | مجلس الأمن | مجلس أوروبا", "other"},
)

// byCase are the names that are words as well, unless they are in capitals.
var byCase = vocab([2]string{"pp ra ar ga who ece eca council пк совет совета советом совете", "-"})

// bodyAt reads the name of a body and the year that a conference bears in its
// name: "WTDC-22", "PP-14", "Council 2012", "the 2018 Plenipotentiary Conference".
func (s *scan) bodyAt(i int) (naming, int, bool) {
	body, end, ok := bodyNames.at(s, i)
	if !ok || end == i+1 && byCase[s.word(i)] != "" && !s.capital(i) || s.glued(end) && !s.mark(end, "-") {
		return naming{}, i, false
	}
	found := naming{body: body, same: true}
	if y := s.num(s.skip(end, "-'")); (len(y) == 2 || len(y) == 4) && !s.mark(s.skip(end, "-'")+1, "/") {
		found.event, end = y, s.skip(end, "-'")+1
	} else if y := s.num(i - 1 - b2i(s.word(i-1) == "年")); len(y) == 4 {
		found.event = y
	}
	found.end = end
	return found, end, true
}

// sectorNames are the Sectors in full.
var sectorNames = phrasesOf(
	[2]string{"telecommunication standardization sector | secteur de la normalisation des télécommunications |" +
		"sector de normalización de las telecomunicaciones | сектор стандартизации электросвязи | сектора стандартизации электросвязи |" +
		"секторе стандартизации электросвязи | 电信标准化部门 | قطاع تقييس الاتصالات", "itu-t"},
	[2]string{"telecommunication development sector | secteur du développement des télécommunications |" +
		"sector de desarrollo de las telecomunicaciones | сектор развития электросвязи | сектора развития электросвязи |" +
		"секторе развития электросвязи | 电信发展部门 | قطاع تنمية الاتصالات", "itu-d"},
	[2]string{"radiocommunication sector | secteur des radiocommunications | sector de radiocomunicaciones | сектор радиосвязи |" +
		"сектора радиосвязи | секторе радиосвязи | 无线电通信部门 | قطاع الاتصالات الراديوية", "itu-r"},
)

var (
	unionWords    = vocab([2]string{"itu uit мсэ", "itu"}, [2]string{"ccitt", "itu-t"}, [2]string{"ccir", "itu-r"})
	sectorLetters = vocab([2]string{"t т", "itu-t"}, [2]string{"r р", "itu-r"}, [2]string{"d д", "itu-d"})
)

// sectorAt reads the name of a Sector in any of its spellings: "ITU-T", "ITU T",
// "ITU- T" at a line's end.
func (s *scan) sectorAt(i int) (sector string, end int, ok bool) {
	switch union := unionWords[s.word(i)]; {
	case union == "" || !s.capital(i):
	case union != "itu":
		return union, i + 1, true
	default:
		j := s.skip(i+1, "-")
		sector := sectorLetters[s.word(j)]
		if sector == "" || !s.capital(j) || s.mark(j+1, "&") || s.glued(j+1) {
			return "", i, false
		}
		if j == i+1 && s.mark(j+1, ".") && s.near(j+1) && s.num(j+2) != "" && s.near(j+2) { // ITU T.38
			return "", i, false
		}
		return sector, j + 1, true
	}
	return sectorNames.at(s, i)
}
