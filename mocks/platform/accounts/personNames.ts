/** Where generated people live, and what they are called there. Weights are shares of the accounts. */
export interface Homeland {
  readonly country: string;
  readonly weight: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const english = {
  given: ["Olivia", "James", "Amelia", "Noah", "Grace", "Ethan", "Chloe", "Marcus", "Priya", "Dwayne"],
  family: [
    "Walker",
    "Okafor",
    "Bennett",
    "Nguyen",
    "Patel",
    "Clarke",
    "Rivera",
    "O’Neill",
    "Brooks",
    "Stone",
  ],
};

export const homelands: readonly Homeland[] = [
  { country: "US-CA", weight: 13, ...english },
  { country: "US-NY", weight: 8, ...english },
  { country: "US-TX", weight: 6, ...english },
  { country: "GB", weight: 9, ...english },
  {
    country: "DE",
    weight: 16,
    given: ["Anna", "Jürgen", "Lena", "Matthias", "Yasemin", "Björn", "Charlotte", "Uwe"],
    family: ["Müller", "Schäfer", "Yılmaz", "von der Heide", "Groß", "Lehmann", "Kraus", "Ziegler"],
  },
  {
    country: "FR",
    weight: 8,
    given: ["Camille", "Étienne", "Zoé", "Hugo", "Maëlle", "Loïc"],
    family: ["Lefèvre", "D’Amico", "Benoît", "Garnier", "Traoré", "Marchand"],
  },
  {
    country: "NL",
    weight: 5,
    given: ["Sanne", "Bram", "Femke", "Joris"],
    family: ["de Vries", "van ’t Hof", "Jansen", "Bakker"],
  },
  {
    country: "ES",
    weight: 5,
    given: ["Lucía", "Íñigo", "Marta", "Álvaro"],
    family: ["García López", "Núñez", "Peña", "Ibáñez"],
  },
  {
    country: "PL",
    weight: 4,
    given: ["Zofia", "Łukasz", "Agnieszka", "Paweł"],
    family: ["Wójcik", "Dąbrowski", "Żak", "Kowalczyk"],
  },
  {
    country: "BR",
    weight: 6,
    given: ["João", "Ana Clara", "Thiago", "Letícia"],
    family: ["da Silva", "Gonçalves", "Araújo", "Souza"],
  },
  {
    country: "CA-QC",
    weight: 4,
    given: ["Geneviève", "Mathieu", "Océane"],
    family: ["Tremblay", "Bélanger", "Côté"],
  },
  { country: "CA-ON", weight: 4, ...english },
  {
    country: "JP",
    weight: 5,
    given: ["陽葵", "蓮", "美咲", "大翔"],
    family: ["佐藤", "鈴木", "高橋", "田中"],
  },
  {
    country: "IN",
    weight: 5,
    given: ["Aarav", "Diya", "Ishaan", "Ananya"],
    family: ["Sharma", "Iyer", "Reddy", "Banerjee"],
  },
  {
    country: "SG",
    weight: 2,
    given: ["Wei Ling", "Jun Hao", "Mei"],
    family: ["Tan", "Lim", "Goh"],
  },
];

export const companies: readonly string[] = [
  "",
  "",
  "",
  "Northwind Studios",
  "Lumière & Fils",
  "Kiesel GmbH",
  "Parallax Labs",
  "Oak & Iron Ltd",
  "Brightwater Media",
  "株式会社ひかり",
  "Quokka Apps Pty",
  "Papagaio Digital",
];

/** Names that break what is not careful. */
export const hostileNames: readonly string[] = [
  "<b>Bobby</b> <script>alert(1)</script>",
  '=HYPERLINK("https://evil.example";"Open")',
  "محمد ‮gnp.egami عبد الله",
  "👩🏽‍🚀 Ñandú Łódź 🏳️‍🌈",
  `Dr. ${"Extraordinarily ".repeat(11)}Longname`,
  "O'Brien; DROP TABLE accounts; --",
];
