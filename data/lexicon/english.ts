import { EVERYDAY } from './everyday.ts';

/**
 * English words beside verbs and nouns of the lexicons, by which a text is known to be English and read. The closed
 * classes of English (pronouns, prepositions, auxiliaries, adverbs of time and degree), and the adjectives,
 * adverbs, abbreviations and nouns that definitions of MCP tools use most: met in at least five of the 190
 * servers of the development corpus; and the commonest words of general English. No name of a
 * product or vendor is among ours.
 */
export const ENGLISH: ReadonlySet<string> = new Set([
  ...EVERYDAY,
  ...`about above absolute accessibility accessible active actual additional advanced affected after again against ago
    ai algorithm all almost alone along alongside alphanumeric already also alternative alternatives although always
    am among amount an analytics and another any anyone anything anywhere appear appears applicable approach
    appropriate approval arbitrary are area aren around array as asc at attempt auth authentication auto automatic
    availability available away back backend background bare based basic be because become becomes been before
    behavior being belong belongs below best better between beyond binary bodies body boolean both bottom boundaries
    brand break brief business but by bytes came can cannot cap capabilities capability carry cases cause caution
    center character characters child children choose circle city cli cloud com come comma common compatibility
    complex component components comprehensive condition conditions confirmation considered constraints contain
    containing contains content coordinate coordinates core corresponding could couldn country covered covers
    criteria critical css csv current custom dark databases date dates day days dd decision decisions deep default
    defaults definition definitions delivery depending depends depth descending desired destination detail detailed
    detection developer development did didn different dimensions direct direction do does doesn doing don done
    double down due duration during dynamic each earlier editable effect eight either else embedded engine enough
    ensure error errors essential etc even ever everyone everything everywhere exact exclusive exist exists expect
    expected explicit external extra fail failed fails failure failures falls false far fast few filename final
    first five flexible font for force formatted four frame free from frontend full further fuzzy general generic
    get glob global got greater had handler has hasn have haven having he header headers headless health height
    hello helpful hence her here hers herself hex high him himself his historical home hosted hour hours how however
    http https human i ideal identifier identifiers if immediate implementation important in indeed indicate
    indicates indicating individual information initial inline inner insensitive integer intended intent interaction
    interactive internal into invalid inventory ip is isn iso it its itself jpeg json just keep keeps kind knowledge
    known language languages large larger last latency later latest latitude latter leading least length less let
    lets level levels lifecycle like limit limited limits live ll local long longer longitude low made main make
    mandatory many markdown master max maximum may mcp md me mean meaning means medium meta might milliseconds mime
    mine mini minimum minutes missing mixed mm modern modes month more moreover most much multi must my myself named
    namely naming narrow natural navigation necessary need needed needing needs neither never nevertheless new
    newest next nine no nobody none nor normal not nothing now nowhere null numbered occur of off offset often ok
    old omitted on once one ones only onto operator operators optional or origin original other others otherwise our
    ours ourselves out outcome outside over overall own owned paginated pagination pairs params parent part partial
    particular parts party pass passed passing path paths pattern patterns payload payloads pending people per
    percentage performance perhaps period personal phrase phrases pixels placeholder placeholders plain please png port positive
    possible practices pre predefined prefer preferred prefix previous pricing primary priority private problem
    problems progress protocol provider providers public purpose quality quick quota radius range ranges rather raw
    re reach reached readable ready real recent recipient recipients reduce ref refer referenced refers regardless
    regular relative relevant remain remaining repeat replacement require required requirements requires responses
    rest restrictions result resulting results rich root safe said same scoped sdk second seconds secure security
    see seem self semantic sensitive seven several she should shouldn side similar simple since six size sizes slug
    small smaller so soft some somehow someone something sometimes somewhere source sources special specified
    specifies specify specifying ssl standard static still string strings structure structured subject subsequent
    substring success successful such suffix supplied support supported supports sure svg syntax system take target
    targeting targets ten than that the their theirs them themselves then thence there thereby therefore these they
    third this those though three threshold through throughout thus time times timestamp timestamps tls to together
    too top total toward traffic treat true try trying two txt ui uid unavailable unchanged under underlying
    underscores understand understanding undone unique unknown until up upon upstream uri us usage useful username
    utc valid ve verification very via visibility visible visual want wants warning was wasn way we week well were
    weren what whatever when whence whenever where whereas whereby wherever whether which while whither who whoever
    whole whom whose why wide width will with within without won word words would www yaml year yes yet you your
    yours yourself yourselves yyyy zero`.split(/\s+/),
]);
