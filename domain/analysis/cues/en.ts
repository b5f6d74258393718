import type { RuleBook } from "./pattern.ts";

/** English rules, spoken and written. Read domain/analysis/cues/pattern.ts for the notation. */
export const en: RuleBook = {
  classes: {
    neg: "not never no didn't doesn't don't couldn't can't won't wouldn't cannot wasn't isn't haven't hasn't hadn't aren't weren't shouldn't ain't nobody nothing none neither nor without didnt doesnt dont couldnt cant wont wasnt isnt havent hasnt",
    num: "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred several many half couple 0* 1* 2* 3* 4* 5* 6* 7* 8* 9*",
    time: "minute* min mins hour* hr hrs day* week* month* year* season* century ages",
    money: "pound* quid dollar* euro* bucks $ £ € pence cents",
    be: "is was are were am be been being 's felt feels feel seemed seems looked got gets",
    nobody: "nobody no-one noone none",
  },
  rules: {
    effort: `
      always_need,always_have,always_has .. help,to,husband's,wife's,son,daughter,someone /1.6
      one_by_one,by_eye,line_by_line,page_by_page,side_by_side,on_the_side,just_in_case,to_be_sure,to_be_safe,on_the_safe_side,by_trial .. /1.7
      lot of .. phoning,calling,clicking,typing,paperwork,walking,running,work,hassle,scrolling,forms,steps,hoops,copying /2
      copy,copying,copied .. paste,by_hand,into,from,excel,spreadsheet /1.6
      excel,spreadsheet,notebook,post-it,sticky_note .. side,own,beside,just,because,instead,keep /1.5
      we_keep,i_keep .. excel,spreadsheet,own,list,copy,printed,notebook .. /1.6
      get_up_at,up_at,leave_at,leave_home_at .. four,five,six,<num> /1.3
      <num> passwords,apps,remotes,logins,systems,portals,tabs,windows,screens,cables /1.8
      always .. one_more,another,something /1.7
      would_have_to,you_have_to,you_need_to,you_must,they_want,they_wanted,it_wants,it_wanted,wants,it_asks,asked_for,demanded,demands .. /1.3
      at .. own_expense,own_cost,own_time,own_risk /2
      myself,ourselves .. because,in_the_end,since /1.5
      hoped for .. best /1.8
      ask,asking,asked .. husband,wife,son,daughter,neighbour,colleague,friend,grandson,stranger .. help,to_do,for_me,read /1.5
      red_tape,bureaucra*,paperwork,paper_chase,rigmarole,palaver,runaround,run-around,wild_goose /2.1
      had,have,having,has,forced,made,needed to .. again,twice,separately,manually,myself,ourselves,print,scan,fax,chase,beg,argue,fight,drive,dig,guess,hunt,explain,repeat,re-enter,retype,reset,start,go,call,ring,phone,queue,wait,walk,climb,carry,pay,borrow,cancel,install,create,download /1.8
      had_to,having_to,ended_up /1.4
      has_to,have_to .. every,each,by_hand,manually,separately,print,myself /1.8
      chase,chased,chasing,beg,begged,argue,argued,arguing,fight,fought,fighting,battle,battled,wrestle,wrestled,wrestling,struggle*,struggling /2
      by_hand,manually /1.6
      on_paper,by_post,by_fax,by_letter,in_person,fax /1.2
      difficult*,hard,harder,awkward,cumbersome,clunky,fiddly,tedious,laborious,painful,exhausting,tiring,complicated,convoluted,complex,tricky,nightmare,hassle,faff,ordeal,chore,inconvenient,inconvenience* /1.9
      hard to .. find,read,use,understand,reach,get,follow,hear,see /2.2
      too many,much .. steps,clicks,questions,forms,screens,passwords,emails,pages,fields,options,menus,ads /2
      jump .. hoops /2.4
      took me .. <num>,forever,ages,days,hours,weeks,whole,all,tries,attempts /1.9
      took .. tries,attempts,calls,emails,visits,weeks,months,forever,ages /2
      spent,wasted .. <num>,hour*,morning,afternoon,day,evening,weekend,whole,trying /2
      waste_of,wasted .. time,money,trip,journey,effort /2.3
      for_nothing,in_vain /2.1
      end* up .. doing,paying,building,buying,calling,walking,going,waiting,sitting,sleeping,driving,using,having,on,in,at /1.9
      workaround*,spreadsheet_beside /1.6
      effort /1.2
      figure .. out,ourselves,myself /1.3
      dig .. through,around /1.7
      hunt*,scour*,trawl* .. for,through /1.7
      <num> km,kms,kilometres,kilometers,miles .. away,each,from /1.6
      <num> page,pages,clicks,steps,screens /1.1
      typo /1
      on_my_own,my_own_time,my_day_off,unpaid /1.3`,
    repetition: `
      yet another,again /1.8
      for the third,fourth,fifth,sixth,umpteenth,nth,second /1.8
      on the third,fourth,fifth,3rd,4th,5th,sixth go,try,attempt /1.9
      <num> times,time,attempts,tries,calls,emails,visits,rounds,people,agents,different,letters,reminders,forms /1.6
      twice,thrice /1.4
      <num> .. different people,agents,numbers,departments,departements,passwords,apps,logins /2
      third,fourth,fifth,sixth,second,umpteenth,nth .. time,call,attempt,email,visit,appointment,round,replacement,engineer,technician,letter,try /1.9
      again .. and again /2.2
      again /1.1
      all over again /2.3
      over,time_and_over,time /2.1
      over and over /2.2
      from_scratch,from_the_beginning,from_the_start,start_over,start*_again,back_to_square /2.1
      same .. again,twice,thing,question*,story,form,details,documents,information,papers,error,problem,fault .. every,each,again,twice,three,times,over,to /2
      same .. error,problem,fault,crack,mistake,issue /1.7
      repeat* .. myself,story,everything,same,details /2.2
      repeat,repeated,repeating,repeatedly /1.5
      explain* .. again,everything,twice,story,from,each,every,times,all /2
      re-enter*,reenter*,retype*,resend,resent,redo*,redone,resubmit*,retry /1.9
      every_time,each_time,every_single,everytime /1.4
      keep,keeps,kept .. asking,sending,calling,failing,crashing,getting,going,dropping,losing,telling,freezing,logging,breaking,changing,having,saying,moving /2
      keep*,kept *ing /1.4
      constantly,continually,endlessly,endless,always .. breaks,late,wrong,down,full,empty,crash* /1.7
      constant*,endless* /1.7
      back_and_forth,to_and_fro /2
      once_more,yet_again,once_again,still_again /1.7
      chang* .. <num> time,times /1.9`,
    waiting: `
      took .. half_a_year,the_whole,a_year,all_winter,all_summer,all_spring,all_day,all_morning,half_the /2
      rings_and_rings,rang_and_rang,rung_out,rings_out,rang_out /2.2
      came,arrived,delivered .. when .. outgrown,finished,gone,over,left /1.8
      since last week,month,winter,spring,summer,autumn,year /1.8
      <num> weeks,months,days,hours,years .. ago,since,and,without,still,nothing,later,counting,no /1.6
      since .. and_still,still,morning,<num>,weeks,monday,christmas /1.5
      chat,caller,queue,number .. number_<num>,<num>_in /1.4
      second,third,fourth year,month,week .. in,of,waiting,on /1.6
      moved,pushed,put,shifted,slipped .. from .. to,again,another,back /1.6
      crawl*,drags,dragged,stalled,standstill,grinds,inching,snail*,buffering,spinning,spins,spinner /2
      hello_hello,hello_?_hello,anyone_there,anybody_there,anyone_?,anybody_? /1.8
      when_will,when_can,when_are,how_much_longer,how_long .. finally,actually,ever,get,do,must /1.3
      expected .. by,on,monday .. and,but,still,nothing /1.5
      you_said,they_said,it_said,said .. <num>,monday,tuesday,wednesday,thursday,friday,today,tomorrow,hour*,minutes,days,week .. /1.4
      wait* .. <num> <time>,ages,forever,week*,month*,long,whole,all,hour*,day /2.1
      wait*,awaiting /1.3
      still wait*,pending,no,not,nothing,haven't,hasn't,don't,doesn't,isn't,can't,open,missing,broken /2.3
      waiting .. still,since /2.2
      on_hold,hold_music,held /2
      queue*,queuing,queueing,line,lines .. <num>,hour*,minute*,long,endless,door,street,forever,nowhere,slow* /1.9
      queue,queued,queues,queuing,queueing /1.2
      delay*,postpone*,pushed_back,rescheduled,overdue,backlog /2
      late,later .. <num>,again,than /1.7
      late,lateness,belated /1.5
      <num> <time> late,later,overdue /1.9
      slow,slowly,slower,sluggish,laggy,lag,lags,lagging,lagged /1.8
      took,takes,taken,taking .. <num> <time>,ages,forever,long,week*,month*,eternity,half,year* /1.8
      ages,forever,eternity /1.5
      <neg> .. yet /1.8
      <neg> .. arrived,arrive,come,came,shown,show,turned,showed,delivered,appeared .. /2
      <num> <time> .. and,for .. still,nothing,no,counting,reply,answer,one /2.2
      and counting /2
      since monday,tuesday,wednesday,thursday,friday,saturday,sunday,morning,january,february,march,april,may,june,july,august,september,october,november,december,last,christmas /1.4
      only,finally,eventually .. after,<num>,came,arrived,got,answered,told /1.6
      finally,eventually /1.2
      not_until,until .. later,after,three,four,five /1.6
      next .. available,slot,appointment .. in,<num>,month*,week* /1.6
      never .. came,arrived,showed,turned,called,rang,answered,got,received,heard,replied,happened,explained,mentioned,told,asked,responded,reached,worked,fixed /2.5
      moved .. from .. to /1.5`,
    failure: `
      <neg> go,goes,gone,going,went,get,got,come,came,make,made through,past /2.4
      <neg> .. go,goes,gone,going through /2.3
      <num>,half .. pixel*,stuck,unread,dead /1.3
      repeats,duplicates,contradicts .. form,paper,question,itself /1.6
      <neg> one of .. had,has,was,were,knew,read,worked,came /1.9
      with no,without .. prescription,medicine,help,food,water,power,heating,internet,phone,refund,seat,answer,care,support,money,keys,luggage,ticket,guidance,training /2.2
      <neg> get through /2.2
      chokes,choked,dies,died,stalls,stalled,hiccup*,stutter*,flicker*,sputter*,goes_white,goes_black,goes_dark,went_dead,went_dark,goes_blank,went_blank,cuts_out,cut_out,drops_out,falls_off,fell_off,fell_apart,came_off,comes_off,gave_way,gave_out,blew_up,caught_fire,burst,overheat*,tripped /2.1
      drip*,dripping,flood*,mould,mold,damp,draught*,draughty,rattl*,squeak*,creak*,buzzing,humming,leaking,overflow*,clogged,blocked .. /1.8
      botched,bungled,messed,screwed,fumbled,mishandled,mangled,butchered,garbled,blundered,cocked,flubbed /2.3
      wrong .. size,colour,color,address,name,account,item,order,person,date,time,part,model,room,table,bill,amount,price,place,number,way,bus,floor,child,patient /2.2
      swapped,subbed,substituted,mixed .. for,up,with /1.7
      overwritten,overwrote,corrupt*,garbled,scrambled,truncated,misspelt,misspelled,untranslated,upside_down,back_to_front,mirrored /2
      ate .. card,sim,money,coins /2.2
      removed,took,taken,scrapped,axed,discontinued,dropped .. away,route,line,stop,branch,seats,feature,bench,service,room,option /1.5
      half of .. removed,gone,missing,wrong,broken,empty /2
      not .. ready,there,included,working,available,listed,honoured,honored,delivered,done,fixed,cleaned,stocked,open,accepted,recognised,shown /1.9
      doesn't,didn't,don't,won't .. exist,arrive,match,fit,recognise,recognize,appear,show,last,hold,stay,sync,print,close,lock,flush,charge,connect,respond,remember /2.2
      no longer .. works,available,exists,supported,possible,runs,stops /1.9
      dead,flat,empty .. battery,tyre,on_arrival,tank,shelf,shelves /1.9
      except_what,everything_except,except_the_one /1.7
      people .. in_our,in_my .. room,seat,seats,spot /2
      next_to,neighbour's,somebody_else's,someone_else's .. /1.4
      worse,worsened,deteriorat*,downhill,got_worse,went_downhill,goes_downhill,decline,declined,slipping /2.1
      came,arrived,turned_up,delivered .. broken,cold,wrong,damaged,late,melted,smashed,wet,crushed,empty,without,open,opened,bent,dirty,burnt,dead,thawed,soaked,squashed /2.3
      <neg> .. work,works,worked,working,function* /2.4
      <neg> .. load,loads,loaded,open,opened,start,save,saved,connect,connected,charge,send,sent,accept*,recognis*,recogniz*,fit,fits,match*,sync*,update*,respond*,stick,scan,print,turn_on,switch_on,log,let,allow* /2.1
      <neg> .. able,possible,get,find,reach,log,access,use,see,hear,read,book,pay,sign,cancel,change /1.7
      couldn't,can't,cannot,could_not,unable,cant,couldnt .. /1.5
      won't,wouldn't,wont .. /1.5
      <neg> .. fixed,fix,repaired,resolved,solved,refunded,delivered,received,processed,registered,included,replaced,credited,paid,honoured,honored,cleaned,ready,helped,help /2.1
      fail*,failure* /2.2
      crash*,freez*,froze,frozen,hung,hangs,glitch*,bug,bugs,buggy,timed_out,times_out,time_out,blank_page,screen,white_screen /2.2
      error*,err .. /2
      broken,broke,breaks,breaking,cracked,shattered,torn,ripped,snapped,leak*,smashed,scratched,dented,damaged,faulty,defective,fault,dead,rotten,mouldy,stale,expired,burnt,soggy,greasy,stain*,filthy,dirty,smell*,stank,stink* /2
      lost,lose,loses,losing,vanish*,disappear*,missing,misplaced,gone,deleted,wiped,erased,stolen /1.9
      wrong,incorrect*,mistake*,mix-up,mixed_up,inaccurate,mislabel*,misprint* /2
      went_wrong,goes_wrong,gone_wrong /2.2
      cancel*,cancell* .. flight,train,appointment,order,trip,surgery,on,us,me,last,without,again,by /2
      cancelled,canceled /1.7
      declin*,reject*,refus*,denied,blocked,locked,bounced,suspended,frozen,cut,disconnected,dropped /1.9
      locked_out,cut_off,kicked_out,logged_out,signed_out,logs_me,kicks_me,thrown_out /2.2
      down /1.2
      outage*,power_cut,no_signal,no_connection,no_water,no_heating,no_internet,no_power /2.2
      stuck,jammed,stranded,trapped,stops,stopped_working /2
      forgot,forgotten,forgets,overlooked,ignored /1.9
      half .. missing,empty,cold,broken /1.7
      empty,cold,lukewarm,raw,undercooked,overcooked,bland,tasteless,dry .. /1.3
      instead of /1.4
      promised .. never,but,and,not,nothing,<num>,still /2.1
      promis*,supposed_to,meant_to,was_told,were_told,said .. but,never,and,nothing /1.7
      promised,supposed_to,meant_to_be /1.4
      turned_out,turns_out .. /1.3
      only to .. find,be,discover,learn /2.2
      problem*,issue*,trouble*,difficult* .. with,again,still /1.7
      big,many,constant,lot .. problem*,issue*,trouble* /2
      short .. of,by /1
      overbooked,double-booked,double_booked,sold_out,out_of_stock,fully_booked,oversold /1.9
      missed .. connection,flight,train,appointment,bus,start,deadline,interview,exam,funeral,it,delivery,call /2
      missed,misses /1.6
      unusable,useless,pointless,worthless,hopeless,impossible,unreadable,illegible,unreliable,inedible,unbearable,unsafe /2.2
      defeats the purpose /2.3
      someone_else*,somebody_else*,stranger*,neighbour*,wrong_person .. got,my,delivered,data,name,parcel,order /1.7
      to someone else /1.9
      contradict*,doesn't_match,conflicting /2
      left .. rain,outside,waiting,standing,alone,dark,without /2
      sat,stood,standing,sitting,slept .. dark,cold,rain,floor,outside,corridor,car,waiting /1.9
      doubled,tripled /1.4`,
    confusion: `
      which_office,which_form,which_one,which_button,which_door,which_platform,which_queue,which_department .. sorry,am_i,do_i,is_it,? /1.4
      normal_words,plain_english,plain_language,in_english_please,human_words,layman's,layman .. /1.9
      pressed_around,clicked_around,trial_and_error,went_in_circles,going_in_circles,back_where,scrolls_up,scrolls_back,goes_back,taps_back,back_button /1.9
      squints,squinting,frowns,frowning,hesitates,hesitated,pauses,scratches_head,looks_around,turns_around,walks_back /1.5
      real_person,human_being,actual_person,actual_human,real_human,speak_to_someone,talk_to_someone,talk_to_a_person /2
      didn't_catch,don't_follow,didn't_follow,couldn't_follow,over_my_head,lost_me,lost_us,too_technical /2.1
      <neg> .. understand*,understood,clear,sense,obvious,explained,follow,know,figure,tell_which,sure /2
      <neg> .. idea,clue /2
      confus*,baffl*,perplex*,puzzl*,bewilder*,ambiguous,unclear,vague,cryptic,misleading,contradictory,inconsistent,disorient*,muddl*,messy,maze,labyrinth,gibberish,jargon,legalese /2.1
      makes no,zero,little sense /2.3
      lost .. in,menu,corridor,building,site,app /1.6
      which .. one,form,button,of .. am,is,are,do /1.3
      who .. am,do,should .. call,contact,ask,supposed /1.5
      what .. supposed,meant,expected /1.7
      supposed .. to know,guess /2.3
      guess*,guesswork /1.7
      how .. am,are,was,was .. supposed,meant,expected /2
      wander*,circles,round_in_circles /1.9
      says_one_thing,told_one_thing,another .. says,said,told,another /2
      one .. said,says,told .. other,another /2
      different answer*,stories,story,information,things /2
      buried,hidden,tucked,hides .. /1.6
      where .. hell,earth,is it /1.3`,
    missing_information: `
      nobody's,no_one's,no-one's .. /1.5
      what_happens_next,what_happened_to,any_update,any_news,any_reply /1.4
      told_at,told_on,told_only,told_after,learned_only,learnt_only,only_told,only_heard,only_learned,only_found,found_out_only,first_i_heard /2
      i_thought_it_was,i_assumed_it_was,we_thought_it_was,thought_this_was .. included,free,cancelled,fixed,covered /1.8
      never .. got,received,arrived,came,answered,told,said,saw .. letter,email,reply,it,anything,call,text,confirmation /2.4
      letter,email,message,notice .. never .. /2.2
      no_mention,no_trace,no_record,no_sign,no_clue,no_idea,no_details,no_date,no_help,no_contact,no_phone,no_number .. /2
      old_interface,old_version,wrong_version,previous_version,last_year's,outdated .. /1.7
      not_in_the_map,not_on_the_map,not_on_the_list,not_in_the_list,not_in_the_system,not_on_the_site,not_on_the_page /1.9
      <nobody> .. /1.8
      nobody,no-one,noone,no .. one .. told,tells,said,explained,mentioned,knew,knows,informed,warned,answered,answers,called,came,replied,picked,could,seemed,seems,asked,helped /2.5
      no one .. /1.8
      <neg> .. told,tell,informed,inform,warned,warn,mention*,notified,notify,explain*,explained,say,said,announced,advised,contacted /2.2
      no .. reply,response,answer,explanation,warning,notice,information,info,update*,instructions,sign*,email,confirmation,contact,notification,reason,apology,word,call,communication,follow-up,feedback,details,receipt /2.3
      without .. warning,notice,explanation,telling,asking,reason,consent,word,apology,informing,explaining /2.3
      never .. told,heard,informed,mentioned,explained,answered,replied,got,received /2.5
      <neg> .. hear*,heard,reply,replied,respon*,answer*,called,call,ring,rang,get back /2.1
      heard_nothing,radio_silence,silence,left .. dark,in_the_dark,kept .. dark /2.3
      find .. nowhere,anywhere /1.8
      nowhere .. /1.7
      only .. found,find,learned,learnt,heard,discover*,told .. out,when,after,from,by /2
      found out .. /1.3
      out_of_date,outdated,obsolete,old_information,outdated /1.9
      missing .. information,instructions,details,page /2
      unanswered,unread .. /2
      fine,small print /1.7
      ghosted,ghosting /2.4`,
    price_surprise: `
      free .. if_you,unless,but,only .. /1.2
      costs,cost .. extra,more_than,twice,double,as_much_as .. /1.8
      used to be .. free,included,cheaper,half /2
      used to .. cost,pay .. now /1.9
      paywall,premium,upsell*,upsold,pay_extra,pay_more,pay_again,in-app,subscription_trap,auto-renew*,renewed_automatically,renewed_without /1.9
      deposit .. gone,kept,never,lost,withheld /2
      price,fare,fee,bill .. went_up,gone_up,goes_up,up_again,up_by,crept,jumped,hiked,changed,different,wrong /2.2
      worth .. half,less,nothing .. /1.4
      not worth .. money,price,it,penny /2.4
      charged .. full_price,no-show,cancellation,wrong_card,card_twice /2.2
      pay for .. something_i,nothing,service_i,days_i,mistake,their .. /2
      hidden,extra,additional,surprise,unexpected,undisclosed,added .. fee*,charge*,cost*,bill* /2.3
      fee*,surcharge*,penalt*,fine,fines,fined /1.5
      charg* .. twice,double,extra,for,again,still,anyway,full,without,me,us,wrong,<num>,even,late /1.9
      overcharg*,double-charg*,billed_twice,double_billed,overbill* /2.4
      bill,invoice,price*,cost*,rent,premium*,fare*,rate,total,quote .. doubled,tripled,went,gone,jumped,rose,up,increase*,higher,more,wrong,shock,different,twice /2
      price hike*,increase*,rise /2
      expensive*,overpriced,pricey,steep,rip-off,ripoff,rip_off,ripped_off,extortion*,dear,costly,unaffordable,robbery,daylight /2
      cost* .. fortune,more,extra,arm /1.9
      pay*,paid .. twice,extra,more,full,for,nothing,double,anyway /1.4
      paid for .. and,but,got,never /1.7
      quoted .. and,but,then,billed,paid,charged /1.9
      advertised .. but,at,till,checkout /1.8
      out of pocket /2.2
      kept .. deposit,my_money /2
      no_refund,refund .. refused,denied,never,still,waiting,not /2.2`,
    hand_off: `
      try_the_other,ask_the_other,ask_at,go_to_the_other,other_desk,other_counter,other_office,other_window,other_entrance,other_number,another_desk,another_counter .. /1.7
      one_says,each_says,each_blames,both_say,both_blame,says_it's,say_it's .. the_other,theirs,fault,job,responsibility,our_side,your_side /2.1
      assigned .. who,sabbatical,left,new,different /1.5
      new .. person,nurse,carer,agent,contact,handler,teacher .. every,each,again /2
      supply_teachers,temps,stand-ins,substitutes .. /1.4
      promised .. call_back,callback,call,reply,return /1.9
      passed,bounced,sent,transferred,shunted,pushed,handed,referred,redirected,routed .. from,around,between,to_another,on_to,pillar,back,different,someone,elsewhere,another,again /2.3
      pillar to post /2.5
      transferred,redirected /1.6
      <num> departments,transfers,departements,agencies,offices /1.9
      told .. to call,ring,go,contact,try,ask,email,wait,use,come,do,write /1.7
      was_told,were_told,been_told,got_told .. /1.5
      not .. department,responsibility,problem,job,our,fault /2
      nobody .. responsib*,ownership,owns /2.3
      blame*,blaming,blames .. each,other,me,us,the /2
      pointed .. finger /1.9
      sent .. away,home,back,wrong,somewhere,other /1.9
      another .. number,office,department,desk,team,form /1.4
      different .. person,nurse,doctor,agent,carer,teacher,caseworker,coach .. every,each,time /2
      changed,new .. caseworker,case_worker,account_manager,coach,doctor,handler,adviser,advisor,manager .. time,times,again,every /1.9
      <neg> talk,speak,communicate .. each,other /2.2
      no .. idea,record,trace .. who,i,of,my /2.2
      left hand /2`,
    abandonment: `
      took,taking,moved,moving .. elsewhere,to_a_competitor,to_another /2.2
      elsewhere /1.5
      we'll_leave,we're_leaving,i'm_leaving,i'll_leave,we_will_leave .. term,contract,month,you,year /2
      uninstalled,unsubscribed,unfollowed,withdrew,withdrawn,pulled_out,opted_out,backed_out,bailed,dropped_out,bye,i'm_out,we're_out,out_of_here /2.1
      closing,closed,close,moving,taking,took .. my_account,my_accounts,our_account,him_out,her_out,them_out,our_business,my_business,my_money /2.2
      closes .. tab,laptop,app,window,page,browser /2
      taken_him_out,taken_her_out,took_him_out,took_her_out,pulled_him,pulled_her /2.1
      puts .. back_on_the_shelf,it_back,phone_away /1.7
      find,found,finding,looking_for,choose,chose .. another,alternative,competitor,somewhere_else,different_provider /1.5
      avoid,avoiding,steer_clear,stay_away,don't_bother,do_not_buy,don't_buy,do_not_use,beware,not_recommend,wouldn't_recommend,can't_recommend /2.5
      should_have_gone,went_back_to,gone_back_to,back_to_cash,back_to_paper,back_to_pen .. /1.8
      gave_up,give_up,giving_up,given_up /2.6
      switched,switching,moved,moving,going,went,changed .. to_another,elsewhere,competitor,provider,bank,to_a_different,somewhere_else,over_to,supplier /2.2
      cancelled,canceled,cancelling,canceling,ended,terminated .. subscription,contract,membership,account,order,my,our,policy,booking /2
      never,won't,not,wouldn't,don't .. again,back,return,returning,coming_back,going_back,renew*,recommend,buy,use,order /2.3
      never again /2.7
      last time /2
      left .. without,empty,store,shop,queue,basket,cart,bank,gym /1.9
      walked_out,walked_away,stormed,walks_out,walks_away,leaves_without,left_without,stopped_using,stopped_going,stop_using,quit /2.3
      abandon* /2.3
      empty-handed,empty_handed /2.4
      deleted,uninstalled,deleting,uninstalling .. app,account,it /2
      bought,ordered,booked,got,went .. elsewhere,somewhere_else,another,competitor,instead,amazon /2
      stopped .. bothering,trying,using,asking,paying,calling /2.2
      <neg> bother*,bothering .. /1.8
      threw,throw .. towel,away /1.8
      take my business /2.4
      had_enough,done_with,lost_a_customer,losing_a_customer /2.3`,
    rudeness: `
      looked_at_me,looks_at_me,look_at_me .. like,as_if,as_though,funny /2.1
      spoke .. over_my_head,to_my_husband,to_my_daughter,about_me,past_me /2
      didn't_look_up,never_looked_up,without_looking_up,didn't_say_hello,didn't_even_look,didn't_greet,without_a_word /2.3
      interrupted,interrupts,cut_me_off,dismissed,brushed_off,brushed_aside,fobbed_off,waved_away,turned_away,shooed,scolded,lectured,told_off,made_fun,laughed_off,talked_down /2.2
      not_my_problem,not_our_problem,your_own_fault,your_problem,should_have_read,should_have_known,calm_down /2
      lost .. temper,patience /1.8
      rude*,impolite,unfriendly,hostile,nasty,abrupt*,dismissive*,condescend*,patronis*,patroniz*,arrogan*,snapp*,snarky,sarcastic,disrespect*,unprofessional*,unhelpful,uncaring,indifferen*,aggressive,bully*,insult*,mocked,mocking,sneer*,grumpy,curt,cold-hearted,belittl*,humiliat*,embarrass* /2.3
      rolled,rolling,rolls .. eyes /2.3
      shrugg*,sighed,sighs,sighing,tutted,scoffed,smirk*,glare*,stared .. /1.9
      yelled,shouted,shouting,yelling,screamed,barked,snapped .. at /2.2
      laughed .. at /2
      hung_up,hangs_up,hang_up .. /2.2
      talked,spoke,talk,speaks,talks .. down,over,like,as_if /2
      treated .. like,as,badly,differently,unfair* /2.3
      like .. idiot,criminal,child,thief,number,nuisance,fool,burden,stupid,dirt,beggar /2.2
      made me feel .. /1.6
      <neg> .. listen*,apologis*,apologiz*,apology,care,cared,interested,bothered,look_up,even_look,smile* /2.2
      ignor* .. me,us,my,him,her,them /2.2
      couldn't_care_less,did_not_care,didn't_care /2.5
      bother,bothering .. them,him,her /1.6
      short with me,us /2.2
      no .. manners,empathy,sympathy,compassion,interest /2.2
      attitude /1.6
      accus* .. of /2.1
      threat* /1.9`,
    distrust: `
      <neg> .. trust*,believe,confiden*,honest,safe /2.1
      lost .. trust,faith,confidence /2.5
      scam*,fraud*,con,cheat*,swindl*,rogue,shady,dodgy,dishonest*,deceiv*,decepti*,trick*,sneaky,bait .. /2
      lied,lies,lying,liar*,false,fake,misled,misleading,pretend* /2.2
      suspicious,sketchy,sceptical,skeptical,distrust*,mistrust* /1.8
      leaked,breach*,exposed,someone_else's_data,my_data .. /2
      worried,worry,worrying,scared,afraid,anxious,nervous,uneasy,fear .. /1.5
      bait and switch /2.4
      behind_my_back,without_my_consent,permission /2.2`,
    access: `
      step_at,steps_at,steps_up,flight_of_stairs,no_step-free,stairs_only .. entrance,door,chair,pram,and /1.8
      in_a_chair,in_a_wheelchair,my_chair,my_wheelchair,my_scooter,on_crutches,with_a_pram,with_a_stroller .. and,but,can't,no,stuck,step /1.6
      grey_text,gray_text,tiny_font,small_font,font .. small,tiny,grey,gray,unreadable,my_eyes /2
      my_eyes,my_hands,my_hearing,my_ears .. can't,too,impossible,small,tiny,weak,shake /1.8
      whenever,only_when,closed_when,closed_whenever .. i'm_free,at_work,finish,closed /1.8
      other side of .. town,city,country /1.5
      <num> toilets,lifts,tills,chargers,benches,nurses,staff .. <num>,thousand,hundred,all,whole,for /1.6
      only one .. lift,toilet,till,checkout,counter,window,person,nurse,bus,charger,socket,working,open /1.8
      last_bus,last_train,no_bus,no_buses,one_bus_a_day .. /1.5
      not enough .. seats,room,space,staff,chairs,parking,toilets,light,time,nurses,teachers,buses /2
      wheelchair*,walker,pram,buggy,stroller,crutches .. <neg>,stairs,steps,lift,step,reach,can't,stuck,broken,narrow,through /2.2
      lift,elevator,escalator,ramp .. broken,out,<neg>,closed,missing /2.2
      no .. lift,elevator,ramp,step-free,captions,subtitles,interpreter,parking,seats,toilet*,disabled,braille,seating,access /2.2
      screen_reader,screenreader .. <neg>,just,says,reads,skip*,button /2.1
      blind,deaf,hearing_aid,hard_of_hearing,dyslexi*,colour-blind,disabled,autistic .. <neg>,can't,couldn't,nobody,only /1.9
      <neg> accessible,reachable,available .. /2
      inaccessible /2.3
      too_small,tiny,tiny_text,small_print,grey .. on,text /1.9
      too .. small,fast,loud,far,steep,narrow,heavy,high,low,dark,bright,long,late,early,short,expensive,slow,crowded,many,much,hot,cold,quiet,quickly,hard,complicated,little,big,few,tight /1.9
      cramped,crowded,packed,noisy,loud,narrow,steep,freezing,stuffy,overcrowded /1.7
      only .. online,in_english,weekdays,by_phone,app,office_hours,mornings,card,one_toilet,one_lift /1.6
      closed,shut,locked .. /1.5
      full /1
      need,needs,requires,required .. smartphone,printer,app,car,passport,login,account .. to /1.4
      far_away,miles_away,nearest .. miles,km,hour* /1.8
      <num> toilets,toilet,lift,seats,checkout .. for /1.5`,
    displeasure: `
      betrayed,sinister,thankless,appalled,disgusted,shocked,insulted,patronised,humiliated,ashamed,blister*,frosty,painfully,uncomfortable,queasy,dreadful,horrid,petty /2.1
      sickening,revolting,repulsive,vile,gross,nauseating,rancid,putrid,grotty,grimy,dingy,shabby,tatty,run-down,dilapidated,worn,threadbare /2.1
      boring,dull,tedious,monotonous,bland,uninspir*,lacklustre,lackluster,forgettable,so-so,average,tasteless,insipid,flat /1.8
      clumsy,clunky,stiff,outdated,antiquated,archaic,dated,old-fashioned,prehistoric,stone_age /1.8
      chaos,chaotic,bedlam,mayhem,pandemonium,circus,jungle,zoo,muddle,shambolic,haphazard,disorgan* /2.2
      unsafe,dangerous,hazard*,scary,creepy,terrif*,alarming,concerning,unsettling,disturbing,threatening,intimidat* /1.9
      immoral,unethical,irresponsible,greedy,shameless,crooked,exploit* /2.2
      amateur*,incompetent*,clueless,inept,hopeless,helpless,sloppy,careless,half-baked,half-hearted,unskilled,untrained,negligent /2.2
      tired,exhausted,drained,broken,defeated,deflated,demoralis*,depress*,ashamed,lonely,alone,abandoned,neglected,unwelcome,unheard,invisible,small .. /1.2
      felt,feel,feeling,feels .. ignored,stupid,small,invisible,unwelcome,alone,abandoned,judged,unsafe,cheated,used,dumb,worse,lost,rushed,pressured,humiliated,embarrassed,bothering,nuisance,burden /2.3
      knot,sinking,dread .. stomach,feeling /2
      my_heart_sank,heart_sank,last_straw,final_straw,too_far,beyond_a_joke /2.3
      oh_brilliant,oh_great,oh_joy,oh_lovely,well_done,how_wonderful,love_getting,love_how,love_it_when,just_what,truly_a,another_highlight .. /1.6
      nothing but .. trouble,problems,hassle,issues,excuses /2.4
      leaves,left .. to_be_desired,bad_taste,bitter,sour /2.3
      expected,expecting,hoped_for,deserve* .. better,more /2
      not_good_enough,not_up_to,not_what,not_ideal,not_great,not_impressed,not_happy,not_worth,not_acceptable,not_okay,not_ok,not_cool /2.2
      would_be_five,would_have_been,could_have_been .. if,but,stars /1.6
      engaged /0.8
      annoy*,irritat*,frustrat*,infuriat*,aggravat*,exasperat*,maddening,enrag*,angry,furious,livid,mad,fuming,fed_up,pissed,rage /2.1
      disappoint*,let_down,letdown,underwhelm*,dissatisf*,unsatisf*,unhappy,upset*,displeas*,dismay*,gutted,regret* /2.2
      terrible,terribly,awful*,horribl*,horrendous,atrocious,dreadful,appalling*,abysmal,horrid,diabolical,disgusting,disgust*,shocking*,disgrace*,shameful,shambles,disaster*,catastroph*,fiasco,farce,joke,ridiculous*,absurd*,laughable,pathetic,outrageous,unacceptable,inexcusable,scandal* /2.3
      bad,badly,worse,worst,poor,poorly,lousy,crap*,shit*,rubbish,garbage,trash,mediocre,subpar,inferior,grim,bleak,dismal,miserable,sad,sadly,unfortunately,unpleasant,uncomfortable,ugly /1.9
      sucks,sucked,stinks,blows,hate,hated,hates,loathe,despise,dread,dreaded /2.2
      stress*,overwhelm*,exhaust*,draining,tears,cried,crying,sobbing,hurt,hurts,pain,painful,panic*,scary,frighten*,helpless,powerless,humiliat* /1.9
      <neg> .. good,great,happy,pleased,impressed,worth,acceptable,satisf*,ideal,fun,nice,best,helpful,smooth*,easy,enough,pleasant,comfortable,recommend,right,fair /2.1
      not exactly /2
      could .. been,be .. better,clearer,easier,faster,quicker /1.9
      could_have,could've_been /1.5
      should .. have,not,be,never /1.3
      unfair*,unjust,unreasonable,unprofessional /2.1
      one_star,1_star,zero_stars,0_stars,1/5,2/5,1/10,2/10 /2.4
      love_that_for_me,great_job,wow_great,thanks_for_nothing,how_lovely,how_nice,brilliant .. another,again,🙃 /2
      thanks .. for_nothing,a_lot,a_bunch /1.4
      thanks for nothing /2.6
      ugh,argh,grr*,wtf,smh,omg,ffs,facepalm,meh,sigh,seriously .. /1.9
      why .. <neg>,do,does,is,are,can't,would,must,on_earth,am /1.4
      ??,!? /1.2
      😡,🤬,😤,🙄,😠,😭,👎,🤦,😒,🤮,🙃,😞,😔,💀 /2
      : ( /1.6
      : / /1.3
      mess,messed,ruin*,spoil*,spoilt,wreck* /2.1
      sick_of,tired_of /2.3
      no_use,no_help,no_good,no_better,no_point /2.3`,
    ease: `
      can't_go_wrong,can't_really_go,can't_mess,hard_to_mess,impossible_to_get_wrong,guides_you,guided_me,walks_you,step_by_step,one_step_at_a_time,talks_you_through,leads_you .. /2
      all_that,all_of_that .. in_one,with_one,from_my,on_my /1.5
      don't_even,didn't_even,never_even .. have_to,need_to,notice*,had_to,get_up,leave,ask /2.1
      barely,hardly .. noticed,had_to,took,felt,waited,any /1.9
      no_small_print,no_catch,no_strings,no_questions_asked,no_hidden,no_extra,no_fee,no_fees,no_arguments,no_pressure,no_rush,no_stress,no_drama,no_fuss,no_nonsense,no_hard_sell,no_surprises,no_scratch .. /2.3
      not_a_scratch,not_a_single,not_one,not_once,not_a_hitch,not_a_hiccup .. /2.1
      there_wasn't_one,there_was_none,wasn't_any,weren't_any /1.6
      before .. took,had,was .. now .. takes,is,it,just /2
      used to .. now .. /1.9
      now_it_takes,now_takes,now_it's .. like,only,just,minutes,seconds,fifteen,ten,five /2
      everything .. at_the_same_time,in_one_place,on_one_page,under_one,they_need,i_need,you_need,included /1.9
      works .. out_of_the_box,right_away,first_time,straight /2.2
      a_child_could,even_my,even_i,even_grandma,even_my_mother,even_my_dad,even_my_gran .. could,can,managed,understood,uses,use /2
      ramp,lift,step-free,wide_doors,large_print,subtitles,captions .. and,main,there's,everywhere,all,easy,works,there,straight /1.2
      easy,easily,easier,easiest,simple,simply,simpler,effortless*,painless*,seamless*,straightforward,smooth*,hassle-free,breeze,intuitive,convenient*,handy,user-friendly,foolproof,stress-free,frictionless,piece_of_cake /2
      clear,clearly,clearer,well-organised,organized,organised,logical,readable,legible /1.4
      <neg> .. problem*,issue*,trouble,hassle,hiccup*,hitch*,complain*,fault,faults,glitch*,bother,fuss,difficult*,hard,drama,wait,waiting,queue,queuing,line,paperwork,surprises,catch,stress,worries,regrets,confus* /2
      <neg> .. have_to,need_to,need,had_to,even_need,even_have /2.1
      no need /2.1
      without .. having,problem*,issue*,any,needing,fuss,hassle,queu*,wait*,hitch,asking,charging /1.9
      <neg> a single .. /1.9
      <neg> once /1.8
      <neg> .. could_have,couldn't_have_been .. better,easier,nicer,happier,simpler,clearer,smoother,more,kinder,quicker /2.6
      couldn't .. better,easier,happier,fault,nicer,clearer,simpler,kinder,faster,ask_for_more /2.5
      can't_fault,can't_complain,no_complaints,nothing_to_complain,hard_to_fault /2.6
      in one go,call,click,visit,place,step,trip,phone /2
      first time,try,attempt,go,call .. round,lucky,worked,fixed /1.7
      at_the_first_attempt,on_the_first_try,first_time_round,right_first_time /2.2
      one .. call,click,tap,form,visit,email .. and,was,all,enough /1.9
      just .. press,tap,click,scan,show*,walk*,works,worked,slide,hand,point,send,sent,paid,did /1.6
      already .. filled,there,knew,had,done,waiting,ready,set,in /1.7
      only .. had to,needed,took,takes,press,tap,click /1.7
      sorted,sort,fixed,solved,resolved,dealt_with,taken_care,handled,done .. in,within,same,straight,over,by,before,on,immediately,quick*,once,one /1.9
      sorted,solved,resolved,fixed /1.3
      straight .. in,to,through,away,out /1.7
      everything .. in_one,was_ready,there,worked,went,ran,clear,running,normal* /1.9
      all .. set,done,sorted,ready,good,online,there /1.4
      found .. it,what,everything .. immediately,quickly,right,straight,easily /1.9
      that's_it,that_was_it,that_was_all,and_done,done_and_dusted,job_done,voila /1.8
      like_a_charm,like_a_dream,like_clockwork,a_dream /2.4
      normally,normal /1.1`,
    speed: `
      quick*,fast,faster,fastest,rapid*,swift*,prompt*,speedy,instant*,immediate*,lightning,efficient* /1.8
      in,within,under,less_than,about .. <num>,a,an minute*,min,mins,second*,hour,hours,day,days,week,fortnight,moment,flash /1.8
      within .. hour,hours,minutes,day,days,week,seconds /2
      same day,afternoon,evening,morning,week /1.9
      next day,morning .. delivery,already,it,there,arrived /1.5
      next_morning,next_day /1.3
      right_away,straight_away,at_once,no_time,on_the_spot,in_seconds,in_minutes,there_and_then,then_and_there,off_the_bat /2.1
      took .. <num>,a,couple,two minutes,minute,seconds,second /1.5
      took .. like,only,just,less,barely .. minute*,second*,day*,hour /2.1
      on_time,ahead_of_schedule,early,ahead_of_time,to_the_minute,on_schedule,punctual* /1.9
      before .. expected,promised,deadline,i_knew,asked,noon,lunch,end /1.8
      earlier,sooner,quicker,faster .. than,expected,promised /2
      by .. lunch*,noon,evening,next,seven,return,the_time_i /1.2
      by 1*,2*,3*,4*,5*,6*,7*,8*,9* /1
      no_wait,no_waiting,no_queue,no_queues,no_line /2.2
      while .. still,waited,sitting .. /1.2`,
    kindness: `
      friendl*,kind,kindly,kindness,kindest,nice,nicest,nicely,helpful,polite*,courteous*,caring,patient*,attentive,warm*,welcoming,thoughtful,considerate,understanding,sympathetic,empath*,compassion*,respectful*,professional*,knowledgeable,gentle,gently,cheerful,smil*,charming,sweet,lovely,generous*,hospitab*,accommodating,reassur* /2
      helped,helps,helping,helpful,assisted,guided,supported,comforted,encouraged,calmed .. me,us,my,him,her,them,out /1.8
      explained .. everything,clearly,patiently,what,how,each,why,properly,all,simply,the_whole,in /1.9
      took .. time,care,trouble .. to,with,explain* /1.9
      listened,listens,listen .. to,me,us /1.9
      went,go,goes,going .. out_of_way,extra_mile,above,beyond /2.3
      out of .. way /2
      above_and_beyond,extra_mile /2.5
      remember* .. me,my,name,us,birthday,order,last /2
      knew,knows,greet*,called .. name,me_by_name /2
      stayed,stay .. late,with,on,until,behind,open /1.9
      called,rang,phoned,emailed .. back,me_back,to_check,us_back,to_say,ahead,to_see,herself,himself .. same,within,check,see,ask,next,hour /2
      call*,rang,phoned .. to_check,see_if,ask_how,make_sure /2.2
      apologis*,apologiz*,sorry .. and,gave,refund* /1.3
      waited .. for_me,for_us,for_my,for_him,for_her,until_we /2
      walked,walks,drove,carried,brought,posted,lent .. me,us,him,them,it,home,to_the,all_the_way /1.7
      even .. gave,called,offered,helped,carried,remembered,stayed,brought,asked,sent,phoned /2
      let .. me,us,him,her .. stay,keep,use,try,in,off /1.6
      never_rushed,<neg>_rush* /2.2
      nobody,no_one rushed,judged,pushed,minded,laughed,knocked,shouted,hurried,complained,bothered,pestered,stared,blinked,argued,quibbled /2.4
      nobody,no_one asked .. why,needless,silly,twice,questions,proof /2.3
      <neg> .. judg*,rush*,pushy,push,pressure*,upsell*,hurry*,patronis* /2
      made .. feel .. welcome,home,safe,comfortable,special,better,heard,easy /2.5
      felt .. welcome,safe,heard,looked,cared,home,seen,relaxed,comfortable /2.3
      looked_after,taken_care_of,in_good_hands /2.3
      hero,angel,saint,legend,gem,star,champion,wizard,treasure,lifesaver,credit_to /2.2
      fair,honest,honestly,transparent /1.3
      kudos,credit,hats_off,shout-out,shoutout,props,gotta_give,give_it_to /2.1`,
    reliability: `
      and they,he,she,it did /1.9
      promised,said .. and,then .. did,they_did,it_was,he_did,she_did,kept_it /2.3
      reliabl*,dependab*,trustworth*,consistent*,solid,sturdy,robust,secure*,durable,stable,steady /1.9
      works,worked,working,runs,ran,running .. fine,well,perfectly,great,flawless*,smoothly,every,always,as,first,without,everywhere,still,again,beautifully,like,just,normally /2.1
      works,worked /1.1
      flawless*,faultless*,spotless,impeccab*,immaculate*,perfect*,spot_on,bang_on /2.3
      always .. works,on,answer*,there,helpful,find,get,ready,clean,available,friendly,time,same,right,someone,great,good /1.9
      as_promised,as_advertised,as_described,as_agreed,just_as,exactly_as,exactly_what,exactly_how,exactly_which,exactly_where /2.1
      exactly .. what,how,where,which,right,to_do,needed,wanted /1.7
      kept .. promise,word,informed,updated,posted,me_informed,us_informed,up_to_date /2.2
      <neg> .. missed,miss,failed,fail*,broke*,broken,lost,crash*,drop*,freez*,late,lag*,scratch,scratched,let .. down,gone_wrong,go_wrong,went_wrong,anymore .. /1.8
      <neg> .. let .. down /2.4
      <neg> anymore,any_more,any_longer /1.3
      accurate*,correct,correctly,right_first /1.4
      still .. going_strong,works,working,running,perfect,like_new /2
      trust,trusted,confident,confidence /1.5
      sanity,saved .. /1.2
      clean,tidy,cosy,cozy,comfortable,comfy,quiet,spacious,fresh,delicious,tasty,beautiful*,gorgeous,stunning /1.8`,
    surprise: `
      surpris* .. how,pleasant*,easy,good,quick*,well,fast,smooth*,nice*,helpful,cheap /2.3
      pleasant* surprise*,surprised /2.6
      surprisingly,unexpectedly,actually .. /1.3
      better,easier,quicker,faster,cheaper,nicer,smoother,kinder,more .. than .. expected,thought,feared,hoped,imagined,before,i'd,any,anywhere,most,i /2.3
      exceeded,exceeds,beyond .. expectation* /2.5
      thought .. i'd,it'd,it_would,i_would,you'd,would,there'd /1.5
      was_dreading,dreaded,had_feared,was_afraid,was_worried,expected .. but /1.7
      used to .. now,these_days,nowadays /2
      these_days,nowadays .. /1
      <neg> expect*,expecting .. that,this,it,such,anything /1.8
      even_though,although .. still .. /1.2
      free,for_free,complimentary,no_charge,no_cost,at_no,without_charg*,on_the_house,free_of_charge,waived /2
      refund* .. within,immediately,same,full,quick*,straight,without,asked,asking,already,in,next /2
      refunded,credited,reimbursed,compensated /1.3
      cheap,cheaper,affordable,bargain,good_value,worth,saved .. /1.6
      saved .. me,us,money,time,hours,my,the day /2.1
      upgrade*,bonus,gift,discount,treat* .. /1.4
      without me_asking,my_asking,us_asking,our_asking,being_asked,even_asking,having_to_ask /2.1
      never_even_asked,didn't_even_ask,before_i_asked /1.7
      wow,yay,hooray,woohoo,bravo,cheers /1.7
      noticed .. and,that /1.1`,
    delight: `
      💪,🔥,🤗,😃,😀,🥳,✨,💚,💙,🧡,💛,💜,👌,🌟,☺,🙏 /1.7
      heavenly,divine,magical,breathtaking,unforgettable,memorable,spectacular,mesmeris*,charming,adorable,cute,dreamy,blissful,uplifting,heart-warming,heartwarming,touching,moving .. /2
      humming,singing,smiling,grinning,beaming,whistling,dancing,laughing .. /1.6
      says_it_all,speaks_for_itself,says_a_lot /1.6
      i'll_never_know_how,how_they .. find_the_time,do_it,manage /1.8
      would_not_be_here,wouldn't_be_here,saved .. life,us,me,day,year,holiday,wedding,weekend /2.2
      nothing_beats,second_to_none,beats .. any,all,everything /2.2
      such a .. relief,joy,treat,pleasure,nice,lovely,good,great,help /2.3
      makes .. day,happy,smile,life_easier,a_difference,all_the_difference /2.2
      i'd_hand_in,i'd_be_lost,couldn't_live,couldn't_do_without,wouldn't_swap,wouldn't_trade,don't_know_how_we_managed /2.2
      looking_forward .. next,again,every /1.6
      five_out_of_five,ten_out_of_ten,top_marks,full_marks,a+,a_plus,gold_star,chef's_kiss /2.4
      great,greatest,excellent*,amazing*,awesome,wonderful*,fantastic*,brilliant*,superb*,outstanding,exceptional*,incredible,incredibly,marvel*,terrific,phenomenal,stellar,magnificent,splendid,top-notch,first-class,world-class,ace,fab,fabulous /2.1
      good,better,best,well .. /1.2
      love,loved,loves,loving,adore*,enjoy*,like,liked,likes .. /1.6
      love,loved,adore*,enjoy* /1.9
      happy,happier,happily,pleased,delight*,glad,satisf*,content,grateful,thankful,relieved,relief,impressed,impressive,thrilled,overjoyed,chuffed /2.1
      thank,thanks,thankyou,appreciat*,cheers /1.5
      recommend* /2
      would .. use,buy,go,stay,order,choose .. again /2
      highlight,favourite,favorite,gem,treat,joy,pleasure,blessing,godsend,lifesaver,gold /2.1
      keep_it_up,well_done,nice_one,good_job,great_job,nicely_done,hats_off,two_thumbs,thumbs_up,10/10,5_stars,five_stars,5/5,11/10 /2.3
      worth_it,worth_every,worth_the /2.2
      best .. ever,i've,i_have,part,thing,decision,in_years,in_town /2.3
      ❤,💕,😊,😍,👍,🙌,🥰,💯,👏,🎉,😄,😁,🤩,⭐ /1.9
      : ) /1.4
      peace of mind /2.3
      so_far_so_good,no_regrets,can't_wait,can't_live_without,wouldn't_change /2.2
      life,day,year,week saver,changer,changing .. /1.6
      made_my_day,saved_my /2.5`,
    context: `
      ^ did,didn't not? open,use,buy,call,try,ask,order,take,bother,need,read,go,bring,book,eat,drink,watch the,a,my,any,anything,it,to,out,home,anywhere,anyone /1.6
      neither good nor,or bad /2
      i,we didn't,don't,did_not buy,open,use,call,try,ask,order,go,take,bother,need,look /1.2
      sign,error,page,form,letter .. says,said /1
      my_fault,my_own_fault,my_mistake,my_bad,own_fault,i_forgot,i_lost,i_dropped,i_missed_my,i_overslept,i_fell_asleep,we_forgot,i_misread,i_mixed_up,i_broke_my /1.8
      not_applicable,doesn't_apply,n/a,no_opinion,nothing_to_add,no_comment,nothing_comes,can't_think .. /1.9
      not_sure_yet,still_comparing,still_deciding,haven't_decided,haven't_tried,never_tried,never_used,never_called,never_needed,never_open,don't_use,don't_need,didn't_need .. /1.6
      i_don't_eat,i_don't_drink,i_don't_drive,i_don't_have,we_don't_have,i_didn't_have,i_haven't_got .. /1.3
      the_film,a_film,the_book,a_book,the_novel,the_news,the_quest,the_boss,the_game,the_movie,the_song,the_match .. about,ends,says,on,deals,who /1.3
      pain_in_my,my_knee,my_back,my_shoulder,the_knee,a_fever,the_flu,a_cold,painkillers,prescription .. started,since,hurts,for,is /1.2
      according_to,under_the_contract,the_contract_says,terms_say,policy_is,rule_is,by_law,as_per .. /1.5
      payers,applicants,tenants,members,guests,visitors,students,passengers,customers,patients,drivers,users .. get,receive,must,are,have,can,pay,need,who .. /1.2
      who_needs,anyone_need,anyone_want,anybody_know,does_anyone,has_anyone,selling,for_sale,wanted,lost_a,found_a .. /1.5
      guess_how,guess_what,guess_who,guess_my,i_guess /1.2
      asks_for_the,asks_for_a,signs_in,hangs_up_the,takes_a_number,takes_a_ticket,fills_in,hands_over,sits_down,opens_the,checks_the .. bill,coat,tablet,form,app,menu,card /1.5
      hello,hi,hey,good .. can,is,could,do,does,i,question,quick /1.6
      is_it_possible,can_i,could_i,can_you,could_you,may_i,do_you,does_the,do_i,does_it,is_there,are_there,how_do,how_long,how_much,how_many,what_time,where_do,where_can,when_does,when_is,which,what_is,what's_the,what_are /1.8
      is_there,can_i,do_you,how_do,how_much,what_time,where_do,when_does /1.5
      i'd_like,i_would_like,would_like,looking_for,interested_in,planning,plan_to,going_to,thinking_of,considering,i'm_about,intend .. /1.5
      would_be_nice,would_be_good,would_be_great,would_be_useful,would_be_handy,it'd_be,wish,i'd_love,i_would_love,hope,hopefully,ideally .. /1.7
      usually,normally,typically,generally,often,sometimes,occasionally,most_days,mostly .. /1.3
      every morning,day,week,month,year,monday,tuesday,wednesday,thursday,friday,saturday,sunday,other,spring,summer,autumn,winter,evening,night /1.5
      once,twice,times .. a week,month,year,day /2
      twice,once,<num> a,per day,week,month,year /2
      participant,user,tester,observer,interviewer,customer,patient .. opens,clicks,reads,says,selects,types,scrolls,enters,takes,sits,pays,asks,chooses,looks,puts,fills,hands,signs,picks,comes,goes,uses,arrives /1.6
      located,address,opening_hours,open .. from,until,is,at,on /1.4
      i_live,i_work,we_live,i_study,i_have .. two,a,an,the,both,one /1.1
      i_use,we_use,i_pay,we_pay,i_go,we_go,i_take,i_travel,i_usually .. /1.2
      my husband,wife,mother,father,son,daughter,brother,sister,mum,dad .. used_to,works,has,does,handles,usually,normally /1.2
      i_don't_know,i_can't_remember,not_sure,don't_recall,don't_remember,no_opinion,can't_say /1.4
      sign,label,text,page,screen,button,leaflet,poster,rules,policy,notice,letter .. says,said,reads,shows,means,tells,lists,explains /1.4
      the_form_asks,form_has,app_has,menu_has,page_has,there_is_a,there_are .. /1
      btw,fyi /1.3
      first .. then,and_then /1.1
      we_agreed,we_decided,we_booked,i_booked,i_ordered,i_chose,i_picked,i_called,i_rang,i_asked .. /1`,
  },
};
