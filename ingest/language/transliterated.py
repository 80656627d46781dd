"""Given names that reach English from other scripts, in the spellings that news uses: data for the list that ships."""

_LISTED = (
    # Arabic, Persian, Urdu, Dari, Turkic
    "abbas abd abdel abdelaziz abdelfattah abdallah abdulaziz abdulkarim abdullahi abdulrahman adil adnan ahmad "
    "ahmadreza aisha akram ali alireza amina amir amr anas anwar arif asif asma ashraf atef ayman ayatollah aziz "
    "azza bahram bashir basim benazir bilal burhan dawud ebrahim ehsan esmail essam fadi fahd faisal farah farhad "
    "farid faruk fatemeh fatima fawzi feisal ghassan gholam habib hadi hafez haider hakim hala hamad hamid hamdan "
    "hamza haneen hani haroun hasan hassan hatem hesham hisham hosni hossein houda huda hussain hussein ihab "
    "ilham imad imran iqbal ismail issam jaber jabir jalal jamal jamil jamila javad jawad kamal kamel kareem karim "
    "karima khadija khaled khalid khalifa khalil laila latifa leila lina loujain lubna mahmood mahmoud mahmud "
    "majid malala malik mansour mariam marwan maryam masoud massoud maulana mazen mehdi mehmet moammar mohamad "
    "mohamed mohammad mohammed mohsen moncef mosab mostafa moussa muammar muhammad muhammed mujib munir murad "
    "murtaza musa mustafa mustapha nabil nadia nael najib najla naser nasir nasrin nasser nawal nawaz nazanin "
    "nizar noor noura nouri omar omran osama parviz pervez qasem qasim rabia rachid rafik rafiq raghad rahim raja "
    "rami rana rania rashid rasul rauf razan reem reza riad riyad rohullah ruhollah saad sabah saddam sadiq saeed "
    "safa saif salah saleh salim salma salman salwa sami samir samira sana sanaa sardar sayed sayyid selim "
    "shahbaz shahid shamim sharif shirin sohail suhail suleiman sultan sumaya tahir talal tamim tareq tarek tariq "
    "taslima tawakkol tayyip usama usman wael wafa waleed walid wasim yahya yasir yasser yasmin younis yousef "
    "youssef yusuf zahra zaid zain zainab zakaria zeinab ziad ziyad "
    # Hebrew
    "avi avigdor avraham benjamin benny binyamin chaim dov ehud eitan eyal gadi gilad haim itamar itzhak meir "
    "menachem moshe naftali natan nitzan noa ofer ori reuven shai shaul shimon shlomo tzipi uri yaakov yael yair "
    "yitzhak yoav yossi zeev zvi "
    # Cyrillic
    "aleksandar aleksandr aleksei aleksey alexei alexey anastasiya anatoly andrej andrey andrii andriy anton "
    "arkady arseniy artem arseny bogdan boris borys dmitriy dmitry dmytro dragan ekaterina evgeny gennady georgy "
    "grigory igor ihor irina iryna ivan ivo kirill konstantin kostiantyn ksenia lech leonid liudmila lyudmila "
    "maksim maria maxim mikhail mykhailo mykola nadezhda natalia natalya nikita nikolai oleg oleh oleksandr "
    "oleksii oleksiy olena olga pavel pavlo petro pyotr ruslan semyon serge sergei sergey serhii serhiy "
    "slobodan stanislav svetlana svitlana sviatlana taras tatiana tatyana tetiana vadim vadym valentina valery "
    "vasily vasyl viacheslav viktor viktoria vitali vitaliy vladimir vladislav volodymyr vsevolod vyacheslav "
    "yaroslav yegor yekaterina yelena yevgeny yevhen yulia yuliya yuri yuriy yury zhanna zoran "
    # Chinese, Japanese, Korean, Vietnamese, Burmese, Thai, Khmer, Indonesian
    "aung aiko akihiro akihito akira asuka bao bambang budi chaiwat chea chenguang dae daw daisuke fumio geun "
    "haruki haruto hideki hideo hirofumi hiroshi hiroyuki hun hyun ichiro jae jiang jokowi joko junichiro jong "
    "kazuo keiko kenji kim kiyoshi koichi kyaw lei makoto masako masayoshi megawati mei myint naoko naoto "
    "naruhito ngoc nguyen noriko nurul osamu phuc prabowo prayut prayuth puan putri ryo sakura satoshi "
    "shigeru shinzo soe somchai soo sri srettha su susilo suu takashi takeshi takuya taro thaksin thein "
    "thura tin toshiko toshio tran tsai tun wen xi xiao xiaobo xiaoming yasuo yingluck yoko yoshihide yoshiko "
    "yoshiro yukio yuriko zaw zhang zhao zhou "
    # South Asia
    "abhijit ajay ajit akhilesh amit amitabh amrita anand anil anita anjali anupam aravind arun arvind ashok atal "
    "bhim chandra chandrika deepak deepika devendra dinesh gautam gotabaya harsh hemant indira jagdish jairam "
    "jayalalithaa jyoti kailash kamala kanchan kapil karan kiran kishore krishna lakshmi lalit mahatma mahendra "
    "mahinda mamata manish manmohan manoj mayawati meenakshi mohan mukesh mukul murali narayan narendra naveen "
    "neha nirmala nitin nitish pallavi pankaj piyush prachanda pradeep prakash pramod pranab prasad pratap "
    "praveen priya priyanka puja pushpa radhika raghuram rahul raj rajendra rajesh rajiv rajnath rakesh "
    "ramesh ranil ranjit rashmi ratan ravi rekha rohit sachin sandeep sanjay sanjeev santosh satish shakti shankar "
    "shashi sheikh shivraj siddharth sirimavo smriti sonia subhash sudhir sumitra sundar sunil sunita suresh "
    "sushil sushma swati uddhav uma vijay vikas vikram vinay vinod vishal vivek yogi "
    # Africa
    "abebe abiy ababu addisu amadou aminata ayodele babatunde biram blaise boubacar cheikh chidi chinua cyril "
    "desta emeka emmerson fatou femi folake funmi goodluck haile hailemariam ibrahima jomo kagiso kofi kwabena "
    "kwame laurent macky mamadou meles mengistu moussa mwai nana ngozi nkosazana nnamdi obiageli odinga oluwaseun "
    "olusegun oumar ousmane paul raila robert sani seretse seydou siphiwe sipho tedros tendai thabo themba thuli "
    "tsegaye uhuru umaru wangari wole yaya yemi yoweri zanele "
    # Greek, Armenian, Georgian
    "alexis antonis armen ashot bidzina dimitris evangelos giorgi giorgos gevorg kostas kyriakos levan mikheil "
    "nikol nikos panagiotis sargis serzh spyros stavros tigran vazgen vangelis yanis yannis zurab"
)

TRANSLITERATED = frozenset(_LISTED.split())
