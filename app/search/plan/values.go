package plan

import (
	"strconv"
	"strings"

	"vademecum/app"
	"vademecum/app/search/word"
)

// names lists what people call the values of a filter, with the shortest form
// for typing. Where a name has several words, any sign may stand between them.
type names[V ~string] []struct {
	value V
	words string // separated by commas
}

var kinds = names[app.Kind]{
	{app.Recommendation, "recommendation,recommendations,rec,recs,recommandation,recommandations,recomendacion,recomendaciones,standard,standards"},
	{app.Supplement, "supplement,supplements,suppl,sup,supp,suplemento,suplementos"},
	{app.Annex, "annex,annexes,appendix,appendices,annexe,anexo,anexos"},
	{app.Guide, "guide,guides,implementers guide"},
	{app.Report, "report,reports,rep,rapport,rapports,informe,informes"},
	{app.Handbook, "handbook,handbooks,hb,manuel,manuels,manual,manuales"},
	{app.Question, "question,questions,q,cuestion,cuestiones"},
	{app.Resolution, "resolution,resolutions,res,reso,resolucion,resoluciones"},
	{app.Decision, "decision,decisions,dec,decisiones"},
	{app.Opinion, "opinion,opinions,avis,opiniones"},
	{app.ActionLine, "action line,action lines,actionline,al,ligne d action,lignes d action,grande orientation,grandes orientations,linea de accion,lineas de accion"},
	{app.Goal, "goal,goals,sdg,sdgs,ods,odd,objectif,objectifs,objetivo,objetivos,sustainable development goal,sustainable development goals"},
	{app.Target, "target,targets,sdg target,sdg targets,cible,cibles,meta,metas"},
	{app.StudyGroup, "study group,study groups,sg,sgs,studygroup,commission d etudes,commissions d etudes,comision de estudio,comisiones de estudio"},
	{app.Event, "event,events,conference,conferences,assembly,assemblies,evenement,evenements,evento,eventos"},
	{app.Initiative, "initiative,initiatives,programme,programmes,project,projects,tool,tools,iniciativa,iniciativas"},
	{app.Topic, "topic,topics,subject,sujet,tema"},
	{app.Organisation, "organisation,organisations,organization,organizations,org,orgs,organizacion,organizaciones"},
	{app.Term, "term,terms,acronym,acronyms,terme,termes,termino,terminos"},
}

var statuses = names[app.Status]{
	{app.InForce, "force,in force,inforce,current,valid,en vigueur,vigueur,en vigor,vigor"},
	{app.Superseded, "superseded,replaced,remplace,reemplazado"},
	{app.Withdrawn, "withdrawn,annule,retire,suprimido,anulado"},
	{app.Prepublished, "prepublished,pre published,prepub"},
	{app.Unknown, "unknown,not known"},
}

// bodies lists who publishes, as [app.Item.Body] has it, and the form to type.
var bodies = []struct{ value, typed, words string }{
	{"ITU-T", "itu-t", "itu t,itut,uit t,uitt,ccitt"},
	{"ITU-R", "itu-r", "itu r,itur,uit r,uitr,ccir"},
	{"WTSA", "wtsa", "wtsa,amnt"},
	{"PP", "pp", "pp,plenipotentiary,plenipot,plenipotentiary conference"},
	{"WTDC", "wtdc", "wtdc,cmdt"},
	{"WCIT", "wcit", "wcit,cmti"},
	{"WRC", "wrc", "wrc,cmr"},
	{"WTPF", "wtpf", "wtpf,fmpt"},
	{"ITU Council", "council", "council,itu council,conseil,consejo"},
	{"WSIS", "wsis", "wsis,smsi,cmsi"},
	{"UN", "un", "un,onu,united nations,nations unies,naciones unidas"},
	{"UN General Assembly", "unga", "unga,un general assembly,general assembly,ga"},
	{"UN ECOSOC", "ecosoc", "ecosoc,un ecosoc"},
	{"UN Human Rights Council", "unhrc", "unhrc,un human rights council,human rights council,hrc"},
}

// spaced folds a value and puts one blank between its words.
func spaced(value string) string {
	folded := word.Fold(value)
	var b strings.Builder
	word.Each(folded, func(from, to int, _ bool) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(folded[from:to])
	})
	return b.String()
}

// named returns the value that a text names. So that a filter works while it is
// still being typed, the beginning of a name will do when it begins the names of
// one value only; whole is for texts of which no more is to come.
func named[V ~string](list names[V], text string, whole bool) V {
	text = spaced(text)
	var begun V
	several := false
	for _, n := range list {
		for w := range strings.SplitSeq(n.words, ",") {
			if w == text {
				return n.value
			}
			if strings.HasPrefix(w, text) {
				several = several || begun != "" && begun != n.value
				begun = n.value
			}
		}
	}
	if whole || several || len(text) < 3 {
		return ""
	}
	return begun
}

func kindNames() []string {
	var all []string
	for _, k := range app.Kinds {
		all = append(all, string(k))
	}
	return all
}

func bodyOf(text string) string {
	text = spaced(text)
	for _, b := range bodies {
		for w := range strings.SplitSeq(b.words, ",") {
			if w == text {
				return b.value
			}
		}
	}
	return ""
}

// The years that anything here can be of, in whole decades: the Union was founded
// in 1865.
const FirstYear, LastYear = 1860, 2099

// rangeSigns writes every sign of a range as two dots.
var rangeSigns = strings.NewReplacer("–", "..", "—", "..", "…", "..", "-", "..")

// yearRange reads "2020", "2020..2024", "2020-2024", "2020..", "..2019". An open
// end has the first or last year there is.
func yearRange(text string) (from, to int, ok bool) {
	text = rangeSigns.Replace(text)
	first, last, isRange := strings.Cut(text, "..")
	last = strings.Trim(last, ".")
	if !isRange {
		last = first
	}
	if first == "" && last == "" {
		return 0, 0, false
	}
	from, to = FirstYear, LastYear
	if first != "" {
		from, ok = year(first)
		if !ok {
			return 0, 0, false
		}
	}
	if last != "" {
		to, ok = year(last)
	}
	return from, to, ok
}

func year(text string) (int, bool) {
	n, err := strconv.Atoi(text)
	return n, err == nil && len(text) == 4 && n >= FirstYear && n <= LastYear
}

// yearValue writes a range as [Filter.Value] has it.
func yearValue(from, to int) string {
	switch {
	case from == to:
		return strconv.Itoa(from)
	case from == FirstYear:
		return ".." + strconv.Itoa(to)
	case to == LastYear:
		return strconv.Itoa(from) + ".."
	}
	return strconv.Itoa(from) + ".." + strconv.Itoa(to)
}

// Years returns the filter that lets through the years from one to another.
func Years(from, to int) Filter { return Filter{Name: "year", Value: yearValue(from, to)} }

// Years returns the first and last year that a year filter lets through. It
// returns false for any other filter.
func (f Filter) Years() (from, to int, ok bool) {
	if f.Name != "year" {
		return 0, 0, false
	}
	return yearRange(f.Value)
}
