import type { Area } from '../../../base/values.ts'
import type { ConceptEntry } from '../../grammar.ts'

/** concept: areas | words of the object, in English; plurals are added */
const table: readonly string[] = [
  'relations: politics | relation, relationship, partnership, friendship, alliance, dialogue, summit, cooperation, unity, centrality, diplomatic, ties, solidarity, engagement, leaders, quad, bilateral, trilateral, one china, internal affairs, working group, indo-pacific',
  'sovereignty: politics security | sovereignty, territorial integrity, independence, status quo, taiwan, recognise, recognize, annexation',
  'security: security | security, defense, defence, military, terrorism, counterterrorism, counter-terrorism, terrorist, extremism, crime, criminal, drug, narcotic, fentanyl, trafficking, firearm, border security, law enforcement, ceasefire, peace, stability, war, weapon, nuclear weapon, non-proliferation, nonproliferation, disarmament, denuclearization, missile, submarine, deterrence, deter, armed forces, maritime domain, maritime security, aggression, sanction, hostilities, troops, air defense, intelligence, conflict, migration, police, arms, chemical weapon, biological weapon, peacekeeping, rules-based order, coercion',
  'trade: trade | trade, export, import, tariff, market access, customs, supply chain, market, duty, duties, wto, commerce, commercial, steel, aluminum, e-commerce, price cap, economic pressure, sanctions, economic coercion, unfair trade, export control, prices',
  'investment: investment | investment, invest, finance, financing, financial, capital, loan, bond, fund, bank, infrastructure investment, private sector, business, industry, industrial, manufacturing, company, entrepreneur, debt, creditor, fiscal, macroeconomic, economic growth, tax, inflation, debt relief, economy, mdb, multilateral development bank, pgii, small business, startup, recovery and reconstruction, jobs, budget support, economic recovery, growth, price stability',
  'connectivity: connectivity | connectivity, infrastructure, railway, rail, road, highway, port, airport, transport, transportation, corridor, logistics, aviation, flight, shipping, undersea cable, pipeline, bridge, trade route, quality infrastructure',
  'energy: energy | energy, oil, gas, lng, petroleum, electricity, power, grid, renewable, solar, wind, hydrogen, nuclear energy, nuclear power, coal, battery, fuel, fossil fuel, hydropower, electric vehicle, critical mineral, clean energy, power plant, biofuel, methane',
  'agriculture: agriculture | agriculture, agricultural, food, farmer, farm, fertilizer, fertiliser, grain, crop, food security, hunger, nutrition, fishery, fishing, fishermen, wheat, livestock, agribusiness, rural',
  'digital: digital | digital, internet, cyber, cybersecurity, cyberspace, data, telecommunications, 5g, 6g, ict, artificial intelligence, ai, information technology, software, semiconductor, open ran, broadband, online, e-government, critical technologies, emerging technologies, chips',
  'science: science | science, scientific, technology, technologies, research, innovation, space, satellite, quantum, biotechnology, laboratory, r&d, stem, researcher',
  'health: health | health, vaccine, vaccination, pandemic, covid-19, covid, disease, hospital, medical, medicine, therapeutics, diagnostics, world health organization, who, patient, hiv, malaria, tuberculosis, clinic, dose, healthcare, one health, nurse, opioid, maternal, immunization',
  'aid: aid | humanitarian, aid, assistance, relief, disaster, poverty, refugee, development assistance, vulnerable, low-income, grant, humanitarian-assistance, disaster-relief, reconstruction, winter preparedness, resettlement, least developed countries, developing countries, sdgs, sustainable development, 2030 agenda, small island developing states, famine, donor, global partners, social protection, donate',
  'environment: environment | climate, climate change, emission, net zero, net-zero, biodiversity, nature, forest, deforestation, ocean, marine, water, pollution, plastic, environment, environmental, conservation, decarbonization, decarbonisation, paris agreement, adaptation, mitigation, carbon, methane, wildfire, green, 1.5°c, waste, wildlife, coral, carbon intensity, climate action, climate crisis, land degradation, drought',
  'education: education | education, school, university, student, scholarship, fellowship, training, train, skills, teacher, workforce, exchange program, academic, learning, literacy, youth leadership',
  'culture: culture | culture, cultural, heritage, museum, arts, artist, creative, tourism heritage, language',
  'people: people | tourism, tourist, visa, youth, women, girls, gender, people-to-people, migrant, migration, travel, media, journalist, civil society, diaspora, family, families, disability, lgbtqi+, indigenous, children, human rights, abductees, abductions, workers, labor, veterans',
  'sport: sport | sport, olympic, football, athletes, world cup',
  'governance: governance | governance, united nations, un charter, international law, rule of law, multilateral, democracy, democratic, human rights, corruption, anti-corruption, transparency, election, security council, reform, rules-based, global order, international order, g20, international organizations, gender equality, legislation, law, regulation, regulatory, congress, government, judicial, accountability, budget, institution, code of conduct, standards, norms, policy, policies, values, freedom of navigation, unclos, imf, equality',
]

const plural = (word: string): string =>
  /(?:s|x|ch|sh)$/u.test(word) ? word : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

/** What objects are about, and the areas that follow. */
export const concepts: readonly ConceptEntry[] = table.map(line => {
  const [head, list] = line.split(' | ') as [string, string]
  const [concept, areas] = head.split(': ') as [string, string]
  const said = list.split(', ')
  return { concept, areas: areas.split(' ') as Area[], words: [...new Set([...said, ...said.map(plural)])] }
})
