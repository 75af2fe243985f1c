// Invented people's names, in many cultures, each with places and a phone prefix that fit.

export type Culture = {given: string[]; family: string[]; places: string[]; phone: string; familyFirst?: boolean};

const words = (text: string): string[] => text.split(' ').map(word => word.replaceAll('_', ' '));

export const cultures: Culture[] = [
	{
		given: words('Marisa Otávio Benedita Caio Lívia Renan Yasmin Tarcísio'),
		family: words('Bragança Quintela Sampaio Falcão Peixoto da_Veiga Lacerda'),
		places: ['São Paulo, Brazil', 'Recife, Brazil', 'Porto, Portugal'],
		phone: '+55 11 5550',
	},
	{
		given: words('Imogen Rufus Odette Callum Beatrix Desmond Harriet Leopold'),
		family: words('Thackwell Ormesby Pennefold Larkmoor Haddlesey Whitcombe Fairlough'),
		places: ['Leeds, England, United Kingdom', 'Bristol, United Kingdom', 'Dublin, Ireland'],
		phone: '+44 113 496',
	},
	{
		given: words('Delphine Bastien Coralie Thibaut Maëlle Anaïs Loïc Jean-Baptiste'),
		family: words('Vauquelin Ronceray d’Estienval Bréhant Lachapelle Montfleury Tessereau'),
		places: ['Lyon, Auvergne-Rhône-Alpes, France', 'Nantes, France', 'Genève, Switzerland'],
		phone: '+33 1 99 00',
	},
	{
		given: words('Jürgen Annelie Wiebke Matthäus Friederike Lorenz Käthe Ansgar'),
		family: words('Müllenbach Großhans von_Tettenborn Öhlschläger Brückenhaus Rautenkranz Weißgerber'),
		places: ['Hamburg, Germany', 'Stuttgart, Germany', 'Graz, Austria'],
		phone: '+49 40 5551',
	},
	{
		given: words('Zofia Bogusław Kazimierz Łucja Wojciech Agnieszka Jadwiga Mieszko'),
		family: words('Wrzosek Żurawiński Kołodziejska Śliwkowski Czereśnia Dąbrówka'),
		places: ['Kraków, Poland', 'Gdańsk, Poland'],
		phone: '+48 22 555',
	},
	{
		given: words('Ayşe Kerem Özlem Tolga Şebnem Çağrı'),
		family: words('Yıldırımoğlu Gümüşçü Karadağlı Öztekin Işıklar'),
		places: ['İzmir, Türkiye', 'Ankara, Türkiye'],
		phone: '+90 212 555',
	},
	{
		given: words('Ananya Raghav Ishaan Meenakshi Devika Arvind Sunaina Tejas'),
		family: words('Venkatraghavan Chattopadhyaya Iyengaar Malhotraj Deshpandey Kulkarnee'),
		places: ['Bengaluru, Karnataka, India', 'Pune, India', 'Chennai, India'],
		phone: '+91 80 5550',
	},
	{
		given: words('Haruka Kenshiro Misaki Sotaro Ayumi Daichi'),
		family: words('Takamizawa Kurobane Fujinomori Ishizuka Hanamura'),
		places: ['大阪, Japan', 'Yokohama, Japan'],
		phone: '+81 3 5550',
	},
	{
		given: words('晓雯 子轩 雅婷 浩然 梦瑶'),
		family: words('欧阳 司徒 林 郑 苏'),
		places: ['上海, China', 'Taipei, Taiwan', 'Singapore'],
		phone: '+86 21 5550',
		familyFirst: true,
	},
	{
		given: words('지우 서준 하은 민재'),
		family: words('남궁 강 윤 황보'),
		places: ['서울, Korea', 'Busan, Korea'],
		phone: '+82 2 555',
		familyFirst: true,
	},
	{
		given: words('Chidinma Oluwaseun Adaeze Babatunde Ngozi Emeka'),
		family: words('Okonkwo-Bright Adewunmi Nwachukwu Ibekwe Olatunjiwa'),
		places: ['Lagos, Nigeria', 'Accra, Ghana'],
		phone: '+234 1 555',
	},
	{
		given: words('Layla Tariq Noor Samir Hanan Youssef'),
		family: words('al-Hashemite El_Mansoury Benkhalifa Haddadine bin_Rashedi'),
		places: ['Casablanca, Morocco', 'Dubai, United Arab Emirates', 'Amman, Jordan'],
		phone: '+212 5 2255',
	},
	{
		given: words('Ольга Дмитро Катерина Остап'),
		family: words('Шевчукова Левицкевич Гордієнчук'),
		places: ['Київ, Ukraine', 'Lviv, Ukraine'],
		phone: '+380 44 555',
	},
	{
		given: words('Xiomara Joaquín Itzel Leandro Marisol Evaristo'),
		family: words('Zubizarreta Íñiguez Monteverde_Ruiz Carballeda Peñaloza'),
		places: ['Monterrey, Mexico', 'Bogotá, Colombia', 'Bilbao, Spain'],
		phone: '+52 81 5550',
	},
	{
		given: words('Sigrún Øystein Åsa Mikkel Linnéa Eino'),
		family: words('Hallgrímsdóttir Bjørnstad Sjöblad Kjærsgaard Väyrynkangas'),
		places: ['Bergen, Norway', 'Malmö, Sweden', 'Tampere, Finland'],
		phone: '+47 55 55',
	},
	{
		given: words('Thảo Minh_Khôi Siobhán Ruaridh Te_Aroha Wiremu'),
		family: words('Nguyễn-Lâm O’Hanrahan MacGillebhride Tamahori-West'),
		places: ['Wellington, New Zealand', 'Hà Nội, Vietnam', 'Galway, Ireland'],
		phone: '+64 4 555',
	},
];

/** A name as it would stand in an address: `Łucja Wrzosek` is `lucja-wrzosek`. */
export const latin = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/ø/giu, 'o')
		.replace(/æ/giu, 'ae')
		.replace(/ł/giu, 'l')
		.replace(/ß/gu, 'ss')
		.replace(/ı/gu, 'i')
		.replace(/[^A-Za-z -]/gu, '')
		.trim()
		.toLowerCase()
		.replaceAll(' ', '-');
